import { implement } from '../../../../../kernel/server/operation.ts';
import { noteAbsent as contract } from '../../../contract/counter.ts';
import { holdForAct, writeAct } from '../../counter/act-on-ticket.ts';
import { wholeCounter } from '../../counter/whole-counter.ts';

/** Nobody came when the number was called. */
export const noteAbsent = implement(contract, async (ctx, on) => {
  const row = await holdForAct(ctx, on, 'absent');
  await writeAct(ctx, row, 'absent', { ended_at: ctx.now });
  return wholeCounter(ctx);
});
