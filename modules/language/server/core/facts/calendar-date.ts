import type { DateFact, DatePart } from './dates.ts';

/** How a language writes the parts of a date, as values. */
export interface DateWords {
  /** The number a written year, month or day stands for. */
  value(written: string): number;
  /** Sunday 0. */
  weekday(written: string): number;
}

/** The date a match of groups `year`, `month`, `day` and `week` tells, each part with its place. */
export function calendarDate(match: RegExpExecArray, words: DateWords): DateFact {
  const groups = match.groups!;
  const places = match.indices!.groups!;
  const start = match.index;
  const date: DateFact = { kind: 'year', start, end: start + match[0].length, text: match[0], parts: [] };
  for (const what of ['year', 'month', 'day'] satisfies DatePart['what'][]) {
    const place = places[what];
    if (!place) continue;
    date[what] = words.value(groups[what]!);
    date.parts.push({ what, value: date[what], start: place[0], end: place[1] });
  }
  if (groups.week) {
    const [from, to] = places.week!;
    date.weekday = { value: words.weekday(groups.week), start: from, end: to };
  }
  date.kind = date.day ? (date.month ? 'date' : 'day') : date.month ? 'month' : 'year';
  return date;
}
