import { implementPrepared } from '../../../../kernel/server/operation.ts';
import { refuseOpenErrors } from '../../../../kernel/server/preflight/findings.ts';
import { preflight } from '../../../../kernel/server/preflight/preflight.ts';
import { approveRelease as contract } from '../../contract/release.ts';
import { moveOn } from '../move-on.ts';

/** Approves a release: never by one of its authors, never with an open error, checked anew at this moment. */
export const approveRelease = implementPrepared(
  contract,
  (preparing, input) => preflight(preparing, 'release', input.releaseId),
  async (ctx, input, findings) => {
    refuseOpenErrors(findings);
    return moveOn(ctx, input, {
      verb: 'approve',
      state: 'approved',
      line: 'press.approved',
      columns: (now) => ({ approved_by: now.actor.kind === 'user' ? now.actor.userId : null }),
    });
  },
);
