import type { IsoDate } from './dates.ts';

/** Days of which something other than the week is arranged: days off and days worked. */
export interface ArrangedDays {
  off: readonly { from: IsoDate; to: IsoDate }[];
  worked: readonly IsoDate[];
}
/** Days an office has closed, or works, by its own decision. */
export interface OwnSpan {
  from: IsoDate;
  to: IsoDate;
  works: boolean;
}

/** What is known of an office's days: the years whose arrangement is there, and every day that departs from the week. */
export interface WorkingCalendar {
  years: ReadonlySet<number>;
  /** True: worked; false: off. The office's own decision stands over the arrangement. */
  departures: ReadonlyMap<IsoDate, boolean>;
}

/** An answer that stands on an arrangement not yet there is provisional: by the week, and to be asked again. */
export interface Provisional {
  provisional: boolean;
}

/** Puts an office's calendar together: arrangements by their years, a later year's over an earlier's, then its own days. */
export function calendarOf(
  arranged: ReadonlyMap<number, ArrangedDays>,
  own: readonly OwnSpan[],
): WorkingCalendar {
  const departures = new Map<IsoDate, boolean>();
  for (const [, { off, worked }] of [...arranged].toSorted(([a], [b]) => a - b)) {
    for (const span of off) for (const day of daysOf(span)) departures.set(day, false);
    for (const day of worked) departures.set(day, true);
  }
  for (const span of own) for (const day of daysOf(span)) departures.set(day, span.works);
  return { years: new Set(arranged.keys()), departures };
}

/** Is this a working day? Provisional where neither the year's arrangement nor the office's own decision is known. */
export function isWorkingDay(calendar: WorkingCalendar, day: IsoDate): Provisional & { working: boolean } {
  const departure = calendar.departures.get(day);
  if (departure !== undefined) return { working: departure, provisional: false };
  return { working: !isWeekend(day), provisional: !calendar.years.has(yearOf(day)) };
}

/**
 * The nth working day after a day. The day itself is day 0 and does not count, whatever day it is; with 0 it is the
 * answer. Provisional when any day passed on the way is.
 */
export function workingDaysAfter(
  calendar: WorkingCalendar,
  day: IsoDate,
  count: number,
): Provisional & { day: IsoDate } {
  if (!Number.isInteger(count) || count < 0)
    throw new RangeError(`cannot count ${count} working days onward`);
  let at = day;
  let provisional = false;
  for (let left = count; left > 0; ) {
    at = nextDay(at);
    const found = isWorkingDay(calendar, at);
    if (found.working) left -= 1;
    provisional ||= found.provisional;
  }
  return { day: at, provisional };
}

/** How many working days lie after one day up to and with another; negative when the other is before it. */
export function workingDaysBetween(
  calendar: WorkingCalendar,
  from: IsoDate,
  to: IsoDate,
): Provisional & { count: number } {
  if (to < from) {
    const { count, provisional } = workingDaysBetween(calendar, to, from);
    return { count: count === 0 ? 0 : -count, provisional };
  }
  let count = 0;
  let provisional = false;
  for (let at = from; at < to; ) {
    at = nextDay(at);
    const found = isWorkingDay(calendar, at);
    if (found.working) count += 1;
    provisional ||= found.provisional;
  }
  return { count, provisional };
}

/** Every day from the first to the last, both included. */
export function daysOf({ from, to }: { from: IsoDate; to: IsoDate }): IsoDate[] {
  const days: IsoDate[] = [];
  for (let at = from; at <= to; at = nextDay(at)) days.push(at);
  return days;
}

/** Saturday or Sunday. */
export function isWeekend(day: IsoDate): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

/** The year of a day. */
export function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4));
}

function nextDay(day: IsoDate): IsoDate {
  // Lists count many days: within a month no calendar is needed for the next.
  const of = Number(day.slice(8));
  if (of < 28) return `${day.slice(0, 8)}${of < 9 ? '0' : ''}${of + 1}`;
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
