import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { civil } from '../../../../kernel/contract/office-time.ts';
import { isWorkingDay, type WorkingCalendar } from '../../../../kernel/contract/working-days.ts';
import { readCalendar } from '../../../../kernel/server/calendar/read-calendar.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { freeSlots, minutesOf, type Opening, type Slot, type Span } from '../core/counter/slots.ts';
import { timesTaken } from './bookings.ts';
import type { CounterTables } from './tables.ts';

/** When the counter is open, by day of the week and calendar. */
export interface OpeningHours {
  calendar: WorkingCalendar;
  week: ReadonlyMap<number, Opening[]>;
}

/** How a day is: its times of opening, or why there are none. */
export interface OpeningOfDay {
  openings: Opening[];
  closed: Both | null;
  provisional: boolean;
}

/** Reads when the counter is open. */
export async function readOpeningHours(ctx: Ctx): Promise<OpeningHours> {
  const rows = await hoursOfWeek(ctx);
  const week = new Map<number, Opening[]>();
  for (const { weekday, opens, closes, capacity } of rows) {
    const opening = { opens: minutesOf(opens), closes: minutesOf(closes), capacity };
    week.set(weekday, [...(week.get(weekday) ?? []), opening]);
  }
  return { calendar: await readCalendar(ctx), week };
}

/** The rows of the week, in order. */
export async function hoursOfWeek(ctx: Ctx) {
  return tables<CounterTables>(ctx)
    .selectFrom('service_hall.counter_hours')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .orderBy('weekday')
    .orderBy('opens')
    .execute();
}

/**
 * How the counter is open on a day. A weekend day worked to make up for another has no hours of its own: it is open as on
 * the Monday of its week.
 */
export function openingOf({ calendar, week }: OpeningHours, day: IsoDate): OpeningOfDay {
  const { working, provisional } = isWorkingDay(calendar, day);
  if (!working) return { openings: [], closed: dayOff, provisional };
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
  const openings = week.get(weekday) ?? (weekday > 5 ? (week.get(1) ?? []) : []);
  return { openings, closed: openings.length === 0 ? notOpen : null, provisional };
}

const dayOff: Both = { zh: '放假或休息日', en: 'The office is closed that day' };
const notOpen: Both = { zh: '当天窗口不开放', en: 'The counter is not open that day' };

/** The times free on a day for an appointment of so many minutes; today only those still to come. */
export async function freeOn(
  ctx: Ctx,
  opening: OpeningOfDay,
  day: IsoDate,
  minutes: number,
  but?: string,
): Promise<Slot[]> {
  if (day < ctx.today || opening.openings.length === 0) return [];
  const taken = (await timesTaken(ctx, day, day, but)).map((row) => spanOf(ctx, row));
  const earliest = day === ctx.today ? minutesOf(civil(ctx.office.timeZone, ctx.now).time) + 1 : 0;
  return freeSlots(opening.openings, taken, minutes, earliest);
}

/** An appointment's time as minutes of its day. */
export function spanOf(ctx: Ctx, { starts_at, ends_at }: { starts_at: Date; ends_at: Date }): Span {
  const zone = ctx.office.timeZone;
  return { from: minutesOf(civil(zone, starts_at).time), to: minutesOf(civil(zone, ends_at).time) };
}
