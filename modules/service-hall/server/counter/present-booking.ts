import { civil } from '../../../../kernel/contract/office-time.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { Booking } from '../../contract/appointments.ts';
import type { BookingRow } from './bookings.ts';
import { mayHandleBooking, mayServe } from './policy.ts';
import { serviceNamed } from './present-ticket.ts';

/** An appointment as whoever may see it sees it. */
export function presentBooking(ctx: Ctx, row: BookingRow): Booking {
  const zone = ctx.office.timeZone;
  const { day, time } = civil(zone, row.starts_at);
  const handle = row.state === 'booked' ? mayHandleBooking(ctx.actor, row) : undefined;
  const come = row.state === 'booked' || row.state === 'missed' ? mayServe(ctx.actor) : undefined;
  return {
    id: row.id,
    version: row.version,
    number: row.number,
    service: serviceNamed(row.service),
    day,
    from: time,
    to: civil(zone, row.ends_at).time,
    startsAt: row.starts_at.toISOString(),
    state: row.state,
    name: row.name,
    contact: row.contact,
    caseId: row.hall_case,
    moved: row.moved,
    own: row.holder_id !== null,
    abilities: {
      ...(handle !== undefined && { move: handle, cancel: handle }),
      ...(come !== undefined && day === ctx.today && ctx.actor.kind === 'user' && { come }),
    },
  };
}
