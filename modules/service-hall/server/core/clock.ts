import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import {
  isWorkingDay,
  type Provisional,
  type WorkingCalendar,
  workingDaysAfter,
} from '../../../../kernel/contract/working-days.ts';

/** A time in which a case does not wait for the office: days after the first up to and with the last do not count. */
export interface Pause {
  from: IsoDate;
  /** Null while it lasts. */
  to: IsoDate | null;
}

/** How long the office has for a step, from when, and what does not count. */
export interface CaseClock {
  /** Day 0: the day of receipt. */
  start: IsoDate;
  /** Working days the office has. */
  days: number;
  pauses: readonly Pause[];
}

/** How a clock stands on a day. */
export interface ClockReading extends Provisional {
  /** Working days used up to and with this day; day 0 is the day of receipt. */
  used: number;
  /** The last day, at whose closing time it is due; null while it is paused, since nobody knows how long. */
  due: IsoDate | null;
  paused: boolean;
  late: boolean;
}

/**
 * Day 0 of something received: that day, where it came on a working day before closing time, else the next working
 * day. `time` and `closes` are times of the office's clock, `17:30`.
 */
export function dayOfReceipt(
  calendar: WorkingCalendar,
  received: { day: IsoDate; time: string },
  closes: string,
): Provisional & { day: IsoDate } {
  const { working, provisional } = isWorkingDay(calendar, received.day);
  if (working && received.time < closes) return { day: received.day, provisional };
  const next = workingDaysAfter(calendar, received.day, 1);
  return { day: next.day, provisional: provisional || next.provisional };
}

/** How a clock stands on a day: what is used, when it is due, whether it is late. */
export function readClock(calendar: WorkingCalendar, clock: CaseClock, today: IsoDate): ClockReading {
  const paused = clock.pauses.some(({ from, to }) => from <= today && (to === null || to > today));
  const { used, provisional } = usedBy(calendar, clock, today);
  const open = clock.pauses.some(({ to }) => to === null);
  const end = open ? null : dueDay(calendar, clock);
  return {
    used,
    paused,
    due: end?.day ?? null,
    late: used > clock.days || (end !== null && end.day < today),
    provisional: provisional || (end?.provisional ?? false),
  };
}

function usedBy(calendar: WorkingCalendar, clock: CaseClock, today: IsoDate): Provisional & { used: number } {
  let used = 0;
  let provisional = false;
  for (let day = after(clock.start); day <= today; day = after(day)) {
    if (isPaused(clock, day)) continue;
    const found = isWorkingDay(calendar, day);
    if (found.working) used += 1;
    provisional ||= found.provisional;
  }
  return { used, provisional };
}

/** The day on which the last working day is used. Only for a clock none of whose pauses is open. */
function dueDay(calendar: WorkingCalendar, clock: CaseClock): Provisional & { day: IsoDate } {
  let day = clock.start;
  let provisional = false;
  for (let left = clock.days; left > 0; ) {
    day = after(day);
    if (isPaused(clock, day)) continue;
    const found = isWorkingDay(calendar, day);
    if (found.working) left -= 1;
    provisional ||= found.provisional;
  }
  return { day, provisional };
}

function isPaused({ pauses }: CaseClock, day: IsoDate): boolean {
  return pauses.some(({ from, to }) => from < day && (to === null || day <= to));
}

function after(day: IsoDate): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
