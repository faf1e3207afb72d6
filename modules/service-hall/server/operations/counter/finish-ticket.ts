import { implement } from '../../../../../kernel/server/operation.ts';
import { finishTicket as contract } from '../../../contract/counter.ts';
import { holdForAct, writeAct } from '../../counter/act-on-ticket.ts';
import { wholeCounter } from '../../counter/whole-counter.ts';

/** Whoever was at the window has been dealt with. */
export const finishTicket = implement(contract, async (ctx, on) => {
  const row = await holdForAct(ctx, on, 'served');
  await writeAct(ctx, row, 'served', { ended_at: ctx.now });
  return wholeCounter(ctx);
});
