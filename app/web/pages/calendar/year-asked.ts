import { yearOf } from '../../../../kernel/contract/working-days.ts';

/** The year an address asks for, within what the calendar holds; this year where it asks for none. */
export function yearAsked(asked: string | undefined, today: string): number {
  const year = Number(asked);
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : yearOf(today);
}
