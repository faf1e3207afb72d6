import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import { instantOf } from '../../../../kernel/contract/office-time.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { takeTurn } from '../../../../kernel/server/database/take-turn.ts';
import { minutesOf, timeOf } from '../core/counter/slots.ts';
import { refuse } from '../refuse.ts';
import { freeOn, openingOf, readOpeningHours } from './opening.ts';
import type { CounterTables } from './tables.ts';

/** How long an appointment for a service takes, or the refusal that none can be made for it. */
export async function minutesFor(ctx: Ctx, service: string): Promise<number> {
  const row = await tables<CounterTables>(ctx)
    .selectFrom('service_hall.counter_service')
    .select('minutes')
    .where('office', '=', ctx.office.code)
    .where('service', '=', service)
    .executeTakeFirst();
  if (!row) throw refuse('not-found');
  return row.minutes;
}

/**
 * The span of an appointment that is asked for. Refused where it is not free; two who ask for the last one at once do not
 * both get it.
 */
export async function timeAsked(
  ctx: Ctx,
  service: string,
  { day, from }: { day: IsoDate; from: string },
  but?: string,
): Promise<{ starts_at: Date; ends_at: Date }> {
  const minutes = await minutesFor(ctx, service);
  await takeTurn(ctx.db, `appointments ${ctx.office.code} ${day}`);
  const opening = openingOf(await readOpeningHours(ctx), day);
  const free = await freeOn(ctx, opening, day, minutes, but);
  if (!free.some((slot) => slot.from === minutesOf(from)))
    throw refuse('state-conflict', { reason: notFree });
  const zone = ctx.office.timeZone;
  return {
    starts_at: instantOf(zone, day, from),
    ends_at: instantOf(zone, day, timeOf(minutesOf(from) + minutes)),
  };
}

const notFree = {
  zh: '这个时间已约满或不开放，请另选时间。',
  en: 'This time is taken, or the counter is not open then. Choose another.',
};
