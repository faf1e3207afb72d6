import { implementPrepared } from '../../../../kernel/server/operation.ts';
import { refuseOpenErrors } from '../../../../kernel/server/preflight/findings.ts';
import { preflight } from '../../../../kernel/server/preflight/preflight.ts';
import { publishRelease as contract } from '../../contract/release.ts';
import { releasePublished } from '../events.ts';
import { moveOn } from '../move-on.ts';

/** Publishes an approved release on the public site, checked once more: facts may have changed since. */
export const publishRelease = implementPrepared(
  contract,
  (preparing, input) => preflight(preparing, 'release', input.releaseId),
  async (ctx, input, findings) => {
    refuseOpenErrors(findings);
    ctx.publish(releasePublished(input.releaseId));
    return moveOn(ctx, input, {
      verb: 'publish',
      state: 'published',
      line: 'press.published',
      columns: (now) => ({ published_at: now.now }),
    });
  },
);
