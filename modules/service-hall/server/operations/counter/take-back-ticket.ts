import { implement } from '../../../../../kernel/server/operation.ts';
import { takeBackTicket as contract } from '../../../contract/counter.ts';
import { holdForAct, writeAct } from '../../counter/act-on-ticket.ts';
import { wholeCounter } from '../../counter/whole-counter.ts';

/** Whoever did not come when called is here now: the number waits again, before those who wait in turn. */
export const takeBackTicket = implement(contract, async (ctx, on) => {
  const row = await holdForAct(ctx, on, 'back');
  await writeAct(ctx, row, 'back', {
    first: true,
    waiting_since: ctx.now,
    ended_at: null,
    window_id: null,
    called_at: null,
  });
  return wholeCounter(ctx);
});
