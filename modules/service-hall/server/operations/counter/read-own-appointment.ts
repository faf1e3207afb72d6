import { implement } from '../../../../../kernel/server/operation.ts';
import { readOwnAppointment as contract } from '../../../contract/appointments.ts';
import { icsOfOwn } from '../../counter/ics-of-booking.ts';
import { ownBooking } from '../../counter/own-booking.ts';
import { presentBooking } from '../../counter/present-booking.ts';

/** The latest appointment of whoever comes with a key: the one that stands, or what became of it. */
export const readOwnAppointment = implement(contract, async (ctx) => {
  const row = await ownBooking(ctx);
  return { booking: row ? presentBooking(ctx, row) : null, ics: await icsOfOwn(ctx, 'zh') };
});
