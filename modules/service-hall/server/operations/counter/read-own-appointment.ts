import { sql } from 'kysely';
import { tables } from '../../../../../kernel/server/context.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { readOwnAppointment as contract } from '../../../contract/appointments.ts';
import { icsOfBooking } from '../../counter/ics-of-booking.ts';
import { bookingsVisible } from '../../counter/policy.ts';
import { presentBooking } from '../../counter/present-booking.ts';
import type { CounterTables } from '../../counter/tables.ts';

/** The latest appointment of whoever comes with a key: the one that stands, or what became of it. */
export const readOwnAppointment = implement(contract, async (ctx) => {
  if (ctx.actor.kind !== 'visitor') return { booking: null, ics: null };
  const row = await tables<CounterTables>(ctx)
    .selectFrom('service_hall.booking')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`id in (${bookingsVisible(ctx.actor)})`)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return { booking: null, ics: null };
  const booking = presentBooking(ctx, row);
  const minutes = (row.ends_at.getTime() - row.starts_at.getTime()) / 60_000;
  const ics = row.state === 'booked' ? icsOfBooking(booking, ctx.office, 'zh', ctx.now, minutes) : null;
  return { booking, ics };
});
