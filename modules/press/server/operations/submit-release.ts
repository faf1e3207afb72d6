import { implement } from '../../../../kernel/server/operation.ts';
import { submitRelease as contract } from '../../contract/release.ts';
import { changesMade } from '../ask-for-changes.ts';
import { moveOn } from '../move-on.ts';

/** Submits a draft for approval. Open findings are no bar: settling them is the reviser's work too. */
export const submitRelease = implement(contract, async (ctx, input) => {
  const release = await moveOn(ctx, input, {
    verb: 'submit',
    state: 'submitted',
    line: 'press.submitted',
    informs: { kind: 'press.toCheck', to: 'approvers' },
    columns: () => ({ sent_back_with: null }),
  });
  await changesMade(ctx, release.id);
  return release;
});
