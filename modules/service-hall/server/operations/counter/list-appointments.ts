import type { IsoDate } from '../../../../../kernel/contract/dates.ts';
import { civil } from '../../../../../kernel/contract/office-time.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { listAppointments as contract } from '../../../contract/appointments.ts';
import { daysFrom } from '../../core/counter/days-from.ts';
import { bookingsBetween } from '../../counter/bookings.ts';
import { openingOf, readOpeningHours } from '../../counter/opening.ts';
import { mayServe } from '../../counter/policy.ts';
import { presentBooking } from '../../counter/present-booking.ts';

/** The appointments of a day, and how many there are in the week from it. */
export const listAppointments = implement(contract, async (ctx, { day = ctx.today }) => {
  demand(mayServe(ctx.actor));
  const hours = await readOpeningHours(ctx);
  const days = daysFrom(day, 7);
  const rows = await bookingsBetween(ctx, day, days.at(-1)!);
  const dayOf = (at: Date) => civil(ctx.office.timeZone, at).day;
  const count = (one: IsoDate) =>
    rows.filter(({ starts_at, state }) => dayOf(starts_at) === one && state !== 'cancelled').length;
  return {
    day,
    closed: openingOf(hours, day).closed,
    items: rows.filter(({ starts_at }) => dayOf(starts_at) === day).map((row) => presentBooking(ctx, row)),
    week: days.map((one) => ({ day: one, booked: count(one), open: openingOf(hours, one).closed === null })),
    abilities: { book: mayServe(ctx.actor) },
  };
});
