import type { Updateable } from 'kysely';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../kernel/server/demand.ts';
import { afterAct, type TicketAct } from '../core/counter/ticket-state.ts';
import { refuse } from '../refuse.ts';
import { mayServe } from './policy.ts';
import { holdTicket, holdWindow, type TicketRow } from './queries.ts';
import type { CounterTables, TicketTable } from './tables.ts';
import { counterSays, ticketStands } from './words.ts';

/** What stands in the ledger for each act. */
const verbs: Record<TicketAct, string> = {
  call: 'service-hall.ticket-called',
  callAgain: 'service-hall.ticket-called-again',
  absent: 'service-hall.ticket-absent',
  served: 'service-hall.ticket-served',
  back: 'service-hall.ticket-put-back',
  handOn: 'service-hall.ticket-handed-on',
};

/** A ticket of today on which this person may do this now, held until the transaction ends. */
export async function holdForAct(
  ctx: Ctx,
  { ticketId, version }: { ticketId: string; version: number },
  act: TicketAct,
): Promise<TicketRow> {
  const row = await holdTicket(ctx, ticketId);
  demand(mayServe(ctx.actor));
  demandVersion(row.version, version);
  if (row.day !== ctx.today) throw refuse('state-conflict', { reason: counterSays.anotherDay });
  if (afterAct(row.state, act) === null) throw refuse('state-conflict', { reason: ticketStands[row.state] });
  if (row.state === 'called') await demandSeat(ctx, row.window_id!);
  return row;
}

/** Whoever is at a window is dealt with by whoever sits there. */
async function demandSeat(ctx: Ctx, windowId: string): Promise<void> {
  const window = await holdWindow(ctx, windowId);
  const sits = ctx.actor.kind === 'user' && window.clerk === ctx.actor.userId;
  if (!sits) throw refuse('state-conflict', { reason: counterSays.windowUnstaffed });
}

/** Writes what an act makes of a ticket, and its line in the ledger. */
export async function writeAct(
  ctx: Ctx,
  row: TicketRow,
  act: TicketAct,
  more: Updateable<TicketTable> = {},
  data: Record<string, unknown> = {},
): Promise<void> {
  await tables<CounterTables>(ctx)
    .updateTable('service_hall.ticket')
    .set({ ...more, state: afterAct(row.state, act)!, version: row.version + 1 })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
  ctx.record({ verb: verbs[act], subject: { kind: 'hall-ticket', id: row.id }, data });
}
