import { tables } from '../../../../../kernel/server/context.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { moveAppointment as contract } from '../../../contract/appointments.ts';
import { holdBooking, holdOwnBooking, planEnd } from '../../counter/bookings.ts';
import { presentBooking } from '../../counter/present-booking.ts';
import type { CounterTables } from '../../counter/tables.ts';
import { timeAsked } from '../../counter/time-asked.ts';

/** Moves an appointment to another time. */
export const moveAppointment = implement(contract, async (ctx, { day, from, ...on }) => {
  const row = await holdOwnBooking(ctx, on);
  const time = await timeAsked(ctx, row.service, { day, from }, row.id);
  await tables<CounterTables>(ctx)
    .updateTable('service_hall.booking')
    .set({ ...time, moved: row.moved + 1, version: row.version + 1 })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
  await planEnd(ctx, row.id, time.starts_at);
  ctx.record({
    verb: 'service-hall.booking-moved',
    subject: { kind: 'hall-booking', id: row.id },
    data: { day, from },
  });
  return presentBooking(ctx, await holdBooking(ctx, row.id));
});
