import { implement } from '../../../../kernel/server/operation.ts';
import { sendBack as contract } from '../../contract/release.ts';
import { askForChanges } from '../ask-for-changes.ts';
import { moveOn } from '../move-on.ts';

/** Sends a release back to be changed, saying why. An approval given before is void; the author is given a follow-up. */
export const sendBack = implement(contract, async (ctx, input) => {
  const release = await moveOn(ctx, input, {
    verb: 'sendBack',
    state: 'draft',
    line: 'press.sent-back',
    informs: { kind: 'press.sentBack', to: 'authors' },
    columns: () => ({ sent_back_with: input.why, approved_by: null }),
  });
  await askForChanges(ctx, release);
  return release;
});
