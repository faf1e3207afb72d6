import { tables } from '../../../../../kernel/server/context.ts';
import { takeOff } from '../../../../../kernel/server/events/due.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { cancelAppointment as contract } from '../../../contract/appointments.ts';
import { bookingOver, holdBooking, holdOwnBooking } from '../../counter/bookings.ts';
import { presentBooking } from '../../counter/present-booking.ts';
import type { CounterTables } from '../../counter/tables.ts';

/** Cancels an appointment: its time is free for others. */
export const cancelAppointment = implement(contract, async (ctx, on) => {
  const row = await holdOwnBooking(ctx, on);
  await tables<CounterTables>(ctx)
    .updateTable('service_hall.booking')
    .set({ state: 'cancelled', version: row.version + 1 })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
  await takeOff(ctx, bookingOver, row.id);
  ctx.record({ verb: 'service-hall.booking-cancelled', subject: { kind: 'hall-booking', id: row.id } });
  return presentBooking(ctx, await holdBooking(ctx, row.id));
});
