import type { Selectable } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { getRow } from '../../../../kernel/server/get-row.ts';
import type {
  CounterGroupTable,
  CounterServiceTable,
  CounterTables,
  CounterWindowTable,
  TicketTable,
} from './tables.ts';

export type GroupRow = Selectable<CounterGroupTable>;
export type WindowRow = Selectable<CounterWindowTable>;
export type TicketRow = Selectable<TicketTable>;
export type ServiceRow = Selectable<CounterServiceTable>;

/** Lines in use, in their order. */
export function groupsInUse(ctx: Ctx): Promise<GroupRow[]> {
  return tables<CounterTables>(ctx)
    .selectFrom('service_hall.counter_group')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('active', '=', true)
    .orderBy('place')
    .orderBy('letter')
    .execute();
}

/** Windows in use, by their numbers. */
export async function windowsInUse(ctx: Ctx): Promise<WindowRow[]> {
  const rows = await tables<CounterTables>(ctx)
    .selectFrom('service_hall.counter_window')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('active', '=', true)
    .execute();
  return rows.toSorted((a, b) => a.number.localeCompare(b.number, 'en', { numeric: true }));
}

/** Which services wait in which line. */
export function servicesPlaced(ctx: Ctx): Promise<ServiceRow[]> {
  return tables<CounterTables>(ctx)
    .selectFrom('service_hall.counter_service')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .orderBy('service')
    .execute();
}

/** The numbers taken today. */
export function ticketsOfDay(ctx: Ctx): Promise<TicketRow[]> {
  return tables<CounterTables>(ctx)
    .selectFrom('service_hall.ticket')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('day', '=', ctx.today)
    .orderBy('taken_at')
    .orderBy('id')
    .execute();
}

/** A window, held until the transaction ends, or the refusal that there is none. */
export function holdWindow(ctx: Ctx, id: Id): Promise<WindowRow> {
  return getRow<WindowRow>(ctx, 'service_hall.counter_window', id, true);
}

/** A ticket, held until the transaction ends, or the refusal that there is none. */
export function holdTicket(ctx: Ctx, id: Id): Promise<TicketRow> {
  return getRow<TicketRow>(ctx, 'service_hall.ticket', id, true);
}
