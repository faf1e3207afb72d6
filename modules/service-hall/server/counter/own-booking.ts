import { sql } from 'kysely';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { BookingRow } from './bookings.ts';
import { bookingsVisible } from './policy.ts';
import type { CounterTables } from './tables.ts';

/** The latest appointment of whoever comes with a key; undefined where there is none, or nobody with a key asks. */
export async function ownBooking(ctx: Ctx): Promise<BookingRow | undefined> {
  if (ctx.actor.kind !== 'visitor') return undefined;
  return tables<CounterTables>(ctx)
    .selectFrom('service_hall.booking')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`id in (${bookingsVisible(ctx.actor)})`)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}
