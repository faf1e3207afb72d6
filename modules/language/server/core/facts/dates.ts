import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { englishDates } from './dates-en.ts';
import { chineseDates } from './dates-zh.ts';

/** One written component of a date and where it stands. */
export interface DatePart {
  what: 'year' | 'month' | 'day';
  value: number;
  start: number;
  end: number;
}

/** A date as a text states it: as much of it as is said. Offsets are UTF-16 units in that text. */
export interface DateFact {
  /** `day` is a day without its month (20日, the 20th); a decade has the year it begins with. */
  kind: 'date' | 'month' | 'year' | 'day' | 'decade' | 'century';
  /** The year; for a century its number (21). */
  year?: number;
  month?: number;
  day?: number;
  start: number;
  end: number;
  text: string;
  parts: DatePart[];
  /** The weekday said beside it, Sunday 0. */
  weekday?: { value: number; start: number; end: number };
}

/** All dates of a text in order. A range gives its two ends. */
export function datesIn(text: string, lang: Lang): DateFact[] {
  return lang === 'zh' ? chineseDates(text) : englishDates(text);
}

/** ISO 8601 as far as known: `2024-05-20`, `2024-05`, `--05-20`, `--05`, `---20`, `2024`. */
export function isoOf(date: Pick<DateFact, 'year' | 'month' | 'day'>): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const { year, month, day } = date;
  const tail = day === undefined ? '' : `-${two(day)}`;
  if (month === undefined) return year === undefined ? `--${tail}` : String(year);
  return `${year === undefined ? '-' : String(year).padStart(4, '0')}-${two(month)}${tail}`;
}
