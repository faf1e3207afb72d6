import type { Id } from '../../../../kernel/contract/ids.ts';
import { civil } from '../../../../kernel/contract/office-time.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { takeOff } from '../../../../kernel/server/events/due.ts';
import { refuse } from '../refuse.ts';
import { bookingOver, holdBooking } from './bookings.ts';
import type { CounterTables } from './tables.ts';

/** Somebody with an appointment is here: it is kept, and its number waits from the time that was agreed. */
export async function arrive(ctx: Ctx, bookingId: Id): Promise<{ id: Id; service: string; since: Date }> {
  const row = await holdBooking(ctx, bookingId);
  if (civil(ctx.office.timeZone, row.starts_at).day !== ctx.today)
    throw refuse('state-conflict', { reason: anotherDay });
  if (row.state !== 'booked' && row.state !== 'missed') throw refuse('state-conflict', { reason: over });
  await tables<CounterTables>(ctx)
    .updateTable('service_hall.booking')
    .set({ state: 'came', version: row.version + 1 })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
  await takeOff(ctx, bookingOver, row.id);
  ctx.record({ verb: 'service-hall.booking-kept', subject: { kind: 'hall-booking', id: row.id } });
  return { id: row.id, service: row.service, since: row.starts_at };
}

const anotherDay = {
  zh: '这个预约不在今天，请改约或按现场取号。',
  en: 'This appointment is not today. Move it, or give an ordinary number.',
};
const over = {
  zh: '这个预约已取消或已取过号。',
  en: 'This appointment was cancelled, or its number was taken already.',
};
