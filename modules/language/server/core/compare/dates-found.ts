import type { DateFound } from '../../../contract/texts.ts';
import { isoOf } from '../facts/dates.ts';
import type { Pair } from './check.ts';
import { type DatedPlace, datesOf } from './date-links.ts';

/** The days and months that both sides give, once each, with what either side knows of the year. */
export function datesFound(pair: Pair): DateFound[] {
  const found = datesOf(pair).linked.flatMap(([zh, en]): DateFound[] => {
    const month = zh.fact.month ?? en.fact.month ?? monthBefore(pair, zh) ?? monthBefore(pair, en);
    if (month === undefined) return [];
    const value = isoOf({ year: zh.fact.year ?? en.fact.year, month, day: zh.fact.day ?? en.fact.day });
    return [{ value, zh: zh.fact.text, en: en.fact.text }];
  });
  return found.filter(
    (date, n) => found.findIndex((d) => d.value === date.value && d.zh === date.zh && d.en === date.en) === n,
  );
}

/** 11月24日至27日: the second day of a range is in the month of the first. */
function monthBefore(pair: Pair, { lang, sentence, fact }: DatedPlace): number | undefined {
  if (fact.kind !== 'day') return undefined;
  const line = pair.sides[lang][sentence]!.text;
  return pair[lang].dates[sentence]!.find(
    (date) =>
      date.month !== undefined &&
      date.end < fact.start &&
      /^\s*(?:[-－—–~～至到]+|to|and|through|until)\s*$/u.test(line.slice(date.end, fact.start)),
  )?.month;
}
