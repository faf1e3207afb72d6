import { tables } from '../../../../kernel/server/context.ts';
import { type Reaction, reaction } from '../../../../kernel/server/house/module.ts';
import { bookingOver, holdBooking } from './bookings.ts';
import type { CounterTables } from './tables.ts';

/** Nobody came by the end of the time of grace: the appointment was missed. It looks again, for it may have been moved. */
const noShow = reaction({
  event: bookingOver,
  name: 'service-hall.note-missed',
  async run(ctx, { subject }) {
    const row = await holdBooking(ctx, subject.id);
    if (row.state !== 'booked' || row.starts_at >= ctx.now) return;
    await tables<CounterTables>(ctx)
      .updateTable('service_hall.booking')
      .set({ state: 'missed', version: row.version + 1 })
      .where('office', '=', ctx.office.code)
      .where('id', '=', row.id)
      .execute();
    ctx.record({ verb: 'service-hall.booking-missed', subject });
  },
});

export const counterReactions: Reaction[] = [noShow];
