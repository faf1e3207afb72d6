import type { IsoDate } from '../../../../../kernel/contract/dates.ts';

/** When the hall closes where no hours were set for that day of the week. */
export const usualClosing = '17:30';

/** An opening of the counter on a day of the week; 1 is Monday. */
export interface WeeklyOpening {
  weekday: number;
  closes: string;
}

/**
 * When the hall closes on a day, `16:30`: with the last opening of the counter on that day of the week. A weekend day worked
 * to make up for another is as the Monday of its week.
 */
export function closingOn(week: readonly WeeklyOpening[], day: IsoDate): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
  return lastOf(week, weekday) ?? (weekday > 5 ? lastOf(week, 1) : undefined) ?? usualClosing;
}

function lastOf(week: readonly WeeklyOpening[], weekday: number): string | undefined {
  return week
    .filter((one) => one.weekday === weekday)
    .map(({ closes }) => closes)
    .toSorted()
    .at(-1);
}
