import { type Selectable, sql } from 'kysely';
import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { instantOf } from '../../../../kernel/contract/office-time.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../kernel/server/demand.ts';
import { publishAt } from '../../../../kernel/server/events/due.ts';
import { getRow } from '../../../../kernel/server/get-row.ts';
import { refuse } from '../refuse.ts';
import { bookingsVisible, mayHandleBooking } from './policy.ts';
import type { BookingTable, CounterTables } from './tables.ts';

export type BookingRow = Selectable<BookingTable>;

/** Comes due when an appointment is over: who has not come by then missed it. */
export const bookingOver = 'service-hall.bookingOver';

/** Whoever comes this much late still finds the appointment. */
const graceMinutes = 30;

/** An appointment, held until the transaction ends, or the refusal that there is none. */
export function holdBooking(ctx: Ctx, id: Id): Promise<BookingRow> {
  return getRow<BookingRow>(ctx, 'service_hall.booking', id, true);
}

/** An appointment that stands and that this person may change, as it was seen. */
export async function holdOwnBooking(
  ctx: Ctx,
  { bookingId, version }: { bookingId: Id; version: number },
): Promise<BookingRow> {
  const row = await holdBooking(ctx, bookingId);
  demand(mayHandleBooking(ctx.actor, row));
  demandVersion(row.version, version);
  if (row.state !== 'booked') throw refuse('state-conflict', { reason: over });
  return row;
}

const over = {
  zh: '这个预约已经取消、办过或已过期，请重新预约。',
  en: 'This appointment was cancelled, kept or missed. Make a new one.',
};

/** Plans the look at whether anybody came. */
export function planEnd(ctx: Ctx, id: Id, startsAt: Date): Promise<void> {
  const at = new Date(startsAt.getTime() + graceMinutes * 60_000);
  return publishAt(ctx, at, { name: bookingOver, subject: { kind: 'hall-booking', id } });
}

/** Appointments of these days that this person may see, in order. */
export function bookingsBetween(ctx: Ctx, from: IsoDate, to: IsoDate): Promise<BookingRow[]> {
  return tables<CounterTables>(ctx)
    .selectFrom('service_hall.booking')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('starts_at', '>=', instantOf(ctx.office.timeZone, from, '00:00'))
    .where('starts_at', '<', new Date(instantOf(ctx.office.timeZone, to, '00:00').getTime() + 86_400_000))
    .where(sql<boolean>`id in (${bookingsVisible(ctx.actor)})`)
    .orderBy('starts_at')
    .orderBy('number')
    .execute();
}

/** The times taken on these days. Of whom they are is not told, so anybody may ask. */
export function timesTaken(ctx: Ctx, from: IsoDate, to: IsoDate, but?: Id) {
  const query = tables<CounterTables>(ctx)
    .selectFrom('service_hall.booking')
    .select(['starts_at', 'ends_at'])
    .where('office', '=', ctx.office.code)
    .where('state', 'in', ['booked', 'came'])
    .where('starts_at', '>=', instantOf(ctx.office.timeZone, from, '00:00'))
    .where('starts_at', '<', new Date(instantOf(ctx.office.timeZone, to, '00:00').getTime() + 86_400_000));
  return (but ? query.where('id', '<>', but) : query).execute();
}
