import { implement } from '../../../../kernel/server/operation.ts';
import { sendBack as contract } from '../../contract/release.ts';
import { moveOn } from '../move-on.ts';

/** Sends a release back to be changed, saying why. An approval given before is void. */
export const sendBack = implement(contract, (ctx, input) =>
  moveOn(ctx, input, {
    verb: 'sendBack',
    state: 'draft',
    line: 'press.sent-back',
    informs: { kind: 'press.sentBack', to: 'authors' },
    columns: () => ({ sent_back_with: input.why, approved_by: null }),
  }),
);
