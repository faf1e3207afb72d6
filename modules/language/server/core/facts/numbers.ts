import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { type DateFact, datesIn } from './dates.ts';
import { englishNumbers } from './numbers-en.ts';
import { chineseNumbers } from './numbers-zh.ts';

/** What a number counts as. `label` heads a paragraph (一、 or 1.), `code` is bound to letters (PM2.5, G20). */
export type NumberKind =
  | 'cardinal'
  | 'percent'
  | 'points'
  | 'fraction'
  | 'multiple'
  | 'ordinal'
  | 'time'
  | 'vague'
  | 'label'
  | 'code'
  | 'year'
  | 'month'
  | 'day';

/** A number as a text states it. Offsets are UTF-16 units in that text; a percentage of 5 has the value 5. */
export interface NumberFact {
  kind: NumberKind;
  value: number;
  start: number;
  end: number;
  text: string;
  /** The place value of the last digit given: 276.3万 is given to the thousand. */
  step: number;
  /** True when the other side must answer it; false for what may be idiom (两, 三大, one, both). */
  firm: boolean;
  /** A unit of the unit table (`CNY`, `km2`, `mu`, `year` …), or the letters of a code. */
  unit?: string;
  approx?: 'about' | 'over' | 'under';
  /** With those named before it: `Beijing, Jiangsu, Yunnan and 19 other provinces` are 22. */
  inAll?: number;
  /** The highest value a vague number (几十, dozens) can mean; `value` is the lowest. */
  high?: number;
}

/** All numbers of a text in order, the parts of its dates included (as year, month and day). */
export function numbersIn(text: string, lang: Lang, dates: DateFact[] = datesIn(text, lang)): NumberFact[] {
  const telephones = telephonesIn(text);
  const rest = blankOut(text, [...dates, ...telephones]);
  const found = lang === 'zh' ? chineseNumbers(rest) : englishNumbers(rest);
  return [...found, ...telephones, ...dates.flatMap(partsOf)].sort((a, b) => a.start - b.start);
}

/** With a country or area code in front, or of a service: +86-10-12308, (023) 6388 0000, 400-800-1234. */
const TELEPHONE =
  /(?<![\d.,])(?:\+\d{1,3}[-–\s]?\d{1,4}(?:[-–\s]\d{3,8})+|[(（]?0\d{2,3}[)）]?[-–—\s]?\d{3,4}[-–\s]?\d{4}|[48]00[-–\s]\d{3,4}[-–\s]\d{3,4})(?!\d)/gu;

/** Telephone numbers are codes: their digits are compared, no digit of them is a figure of its own. */
function telephonesIn(text: string): NumberFact[] {
  if (!/\d{3}/.test(text)) return [];
  return [...text.matchAll(TELEPHONE)].map((match) => ({
    kind: 'code',
    unit: 'telephone',
    value: Number(match[0].replace(/\D/g, '')),
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    step: 1,
    firm: false,
  }));
}

/** Dates are read first; blanks of the same length keep every offset. */
function blankOut(text: string, dates: readonly { start: number; end: number }[]): string {
  let rest = text;
  for (const { start, end } of dates)
    rest = rest.slice(0, start) + '\u0000'.repeat(end - start) + rest.slice(end);
  return rest;
}

function partsOf(date: DateFact): NumberFact[] {
  return date.parts.map(({ what, value, start, end }) => ({
    kind: what,
    value,
    start,
    end,
    text: date.text.slice(start - date.start, end - date.start),
    step: 1,
    firm: false,
  }));
}
