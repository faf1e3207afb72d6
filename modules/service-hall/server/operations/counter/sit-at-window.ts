import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { sitAtWindow as contract } from '../../../contract/counter.ts';
import { mayServe } from '../../counter/policy.ts';
import { holdWindow } from '../../counter/queries.ts';
import type { CounterTables } from '../../counter/tables.ts';
import { wholeCounter } from '../../counter/whole-counter.ts';
import { counterSays } from '../../counter/words.ts';
import { refuse } from '../../refuse.ts';

/** Somebody sits down at a window, and so leaves another; or leaves it. */
export const sitAtWindow = implement(contract, async (ctx, { windowId, here }) => {
  const window = await holdWindow(ctx, windowId);
  demand(mayServe(ctx.actor));
  if (ctx.actor.kind !== 'user') throw refuse('not-allowed', { reason: counterSays.windowUnstaffed });
  const me = ctx.actor.userId;
  if (!window.active) throw refuse('state-conflict', { reason: counterSays.windowGone });
  if (here && window.clerk !== null && window.clerk !== me)
    throw refuse('state-conflict', { reason: counterSays.windowTaken });
  if (!here && window.clerk !== me) throw refuse('state-conflict', { reason: counterSays.windowLeft });
  if (here && window.clerk === me) return wholeCounter(ctx);
  await leave(ctx, me);
  if (here) await setClerk(ctx, windowId, me);
  ctx.record({
    verb: here ? 'service-hall.window-staffed' : 'service-hall.window-left',
    subject: { kind: 'hall-window', id: windowId },
  });
  return wholeCounter(ctx);
});

/** Nobody leaves a window at which somebody is being served. */
async function leave(ctx: Ctx, me: string): Promise<void> {
  const from = await tables<CounterTables>(ctx)
    .selectFrom('service_hall.counter_window as seat')
    .leftJoin('service_hall.ticket as at', (join) =>
      join
        .onRef('at.office', '=', 'seat.office')
        .onRef('at.window_id', '=', 'seat.id')
        .on('at.state', '=', 'called'),
    )
    .select(['seat.id', 'at.day'])
    .where('seat.office', '=', ctx.office.code)
    .where('seat.clerk', '=', me)
    .executeTakeFirst();
  if (!from) return;
  if (from.day === ctx.today) throw refuse('state-conflict', { reason: counterSays.windowBusy });
  await setClerk(ctx, from.id, null);
}

async function setClerk(ctx: Ctx, windowId: string, clerk: string | null): Promise<void> {
  await tables<CounterTables>(ctx)
    .updateTable('service_hall.counter_window')
    .set({ clerk })
    .where('office', '=', ctx.office.code)
    .where('id', '=', windowId)
    .execute();
}
