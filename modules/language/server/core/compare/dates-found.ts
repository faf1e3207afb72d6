import type { DateFound } from '../../../contract.ts';
import { isoOf } from '../facts/dates.ts';
import type { Pair } from './check.ts';
import { datesOf } from './date-links.ts';

/** The days and months that both sides give, once each, with what either side knows of the year. */
export function datesFound(pair: Pair): DateFound[] {
  const found = datesOf(pair)
    .linked.filter(([zh]) => zh.fact.month !== undefined)
    .map(([zh, en]) => ({
      value: isoOf({
        year: zh.fact.year ?? en.fact.year,
        month: zh.fact.month,
        day: zh.fact.day ?? en.fact.day,
      }),
      zh: zh.fact.text,
      en: en.fact.text,
    }));
  return found.filter(
    (date, n) => found.findIndex((d) => d.value === date.value && d.zh === date.zh && d.en === date.en) === n,
  );
}
