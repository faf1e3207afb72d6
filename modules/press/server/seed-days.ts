import type { IsoDate } from '../../../kernel/contract/dates.ts';
import { dayWords, englishMonths } from '../../../kernel/contract/day-words.ts';

/** The day so many days later, or earlier. */
export function daysAfter(day: IsoDate, count: number): IsoDate {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + count);
  return at.toISOString().slice(0, 10);
}

/** The next Saturday after a day. */
export function nextSaturday(day: IsoDate): IsoDate {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return daysAfter(day, weekday === 6 ? 7 : 6 - weekday);
}

/** As Chinese releases write it: 11月6日. */
export function zhDay(day: IsoDate): string {
  return dayWords('zh', day, false);
}

/** As English releases write it: November 6. */
export function englishDay(day: IsoDate): string {
  return `${monthOf(day)} ${Number(day.slice(8))}`;
}

/** 11月24日至27日, 11月28日至12月1日. */
export function zhSpan(from: IsoDate, to: IsoDate): string {
  return `${zhDay(from)}至${monthOf(from) === monthOf(to) ? `${Number(to.slice(8))}日` : zhDay(to)}`;
}

/** November 24 to 27, November 28 to December 1. */
export function englishSpan(from: IsoDate, to: IsoDate): string {
  return `${englishDay(from)} to ${monthOf(from) === monthOf(to) ? Number(to.slice(8)) : englishDay(to)}`;
}

function monthOf(day: IsoDate): string {
  return englishMonths[Number(day.slice(5, 7)) - 1]!;
}
