import { takeTurn } from '../../../../../kernel/server/database/take-turn.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { callNext as contract } from '../../../contract/counter.ts';
import { nextFor } from '../../core/counter/queue.ts';
import { writeAct } from '../../counter/act-on-ticket.ts';
import { asWaiting } from '../../counter/as-waiting.ts';
import { mayServe } from '../../counter/policy.ts';
import { holdWindow, ticketsOfDay } from '../../counter/queries.ts';
import { wholeCounter } from '../../counter/whole-counter.ts';
import { counterSays } from '../../counter/words.ts';
import { refuse } from '../../refuse.ts';

/** Calls the next number to a window. Two windows that call at once call two numbers. */
export const callNext = implement(contract, async (ctx, { windowId }) => {
  const window = await holdWindow(ctx, windowId);
  demand(mayServe(ctx.actor));
  if (ctx.actor.kind !== 'user' || window.clerk !== ctx.actor.userId || !window.active)
    throw refuse('state-conflict', { reason: counterSays.windowUnstaffed });
  await takeTurn(ctx.db, `counter ${ctx.office.code}`);
  const today = await ticketsOfDay(ctx);
  if (today.some((row) => row.state === 'called' && row.window_id === windowId))
    throw refuse('state-conflict', { reason: counterSays.windowBusy });
  const next = nextFor(window, today.filter(({ state }) => state === 'waiting').map(asWaiting(ctx.now)));
  if (!next) throw refuse('state-conflict', { reason: counterSays.nobodyWaits });
  const { row } = next;
  await writeAct(
    ctx,
    row,
    'call',
    {
      window_id: windowId,
      wanted_window: null,
      clerk: ctx.actor.userId,
      calls: row.calls + 1,
      called_at: ctx.now,
      first_called: row.first_called ?? ctx.now,
    },
    { window: windowId },
  );
  return wholeCounter(ctx);
});
