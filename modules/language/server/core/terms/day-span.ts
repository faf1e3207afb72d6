import type { DateFact } from '../facts/dates.ts';

/** From a day to a day, ISO, both included. */
export interface DaySpan {
  first: string;
  last: string;
}

/** The days a date may mean; nothing where it names no year. */
export function spanOfDate({ kind, year, month, day }: DateFact): DaySpan | undefined {
  if (year === undefined || (kind !== 'date' && kind !== 'month' && kind !== 'year')) return undefined;
  const two = (n: number) => String(n).padStart(2, '0');
  const of = (m: number, d: number) => `${String(year).padStart(4, '0')}-${two(m)}-${two(d)}`;
  if (month === undefined) return { first: of(1, 1), last: of(12, 31) };
  return { first: of(month, day ?? 1), last: of(month, day ?? 31) };
}

/** Whether a term was in use on one of these days at least. */
export function inUseWithin(
  { from, to }: { from: string | null; to: string | null },
  { first, last }: DaySpan,
): boolean {
  return (from === null || from <= last) && (to === null || to >= first);
}
