import { implement } from '../../../../kernel/server/operation.ts';
import { withdrawRelease as contract } from '../../contract/issues.ts';
import { dropChanges } from '../changes.ts';
import { releaseWithdrawn } from '../events.ts';
import { retireIssue } from '../issues.ts';
import { moveOn } from '../move-on.ts';

/** Takes a release off the public site for good, also while a correction of it is in work. */
export const withdrawRelease = implement(contract, (ctx, input) =>
  moveOn(ctx, input, {
    verb: 'withdraw',
    state: 'withdrawn',
    line: 'press.withdrawn',
    columns: ({ actor, now }) => ({
      issue: null,
      correcting_zh: null,
      correcting_en: null,
      withdrawn_at: now,
      withdrawn_by: actor.kind === 'user' ? actor.userId : '',
      withdrawn_why: input.why,
      sent_back_with: null,
    }),
    async also(_ctx, row) {
      await retireIssue(ctx, row.id);
      await dropChanges(ctx, row.id);
    },
    tells: releaseWithdrawn,
  }),
);
