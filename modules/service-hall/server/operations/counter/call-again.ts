import { implement } from '../../../../../kernel/server/operation.ts';
import { callAgain as contract } from '../../../contract/counter.ts';
import { holdForAct, writeAct } from '../../counter/act-on-ticket.ts';
import { wholeCounter } from '../../counter/whole-counter.ts';

/** Calls a number once more. */
export const callAgain = implement(contract, async (ctx, on) => {
  const row = await holdForAct(ctx, on, 'callAgain');
  await writeAct(ctx, row, 'callAgain', { calls: row.calls + 1, called_at: ctx.now });
  return wholeCounter(ctx);
});
