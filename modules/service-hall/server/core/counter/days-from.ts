import type { IsoDate } from '../../../../../kernel/contract/dates.ts';

/** So many days, one after the other, beginning with one. */
export function daysFrom(first: IsoDate, count: number): IsoDate[] {
  const start = Date.parse(`${first}T00:00:00Z`);
  return Array.from({ length: count }, (_, n) => new Date(start + n * 86_400_000).toISOString().slice(0, 10));
}
