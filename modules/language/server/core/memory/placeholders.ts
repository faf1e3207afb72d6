import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { datesIn, isoOf } from '../facts/dates.ts';
import { type NumberFact, numbersIn } from '../facts/numbers.ts';
import type { NameFinder } from './names.ts';

/** What a segment may say otherwise and still be the same sentence, in the order their values are compared. */
export const PLACEHOLDER_KINDS = ['number', 'date', 'name', 'tag'] as const;

/** One of those kinds. */
export type PlaceholderKind = (typeof PLACEHOLDER_KINDS)[number];

/** A place of a segment with what it says, the same in both languages: `2763000`, `5%`, `2024-05-20`, a name's id. */
export interface Placeholder {
  kind: PlaceholderKind;
  value: string;
  start: number;
  end: number;
  text: string;
}

const TAG = /<\/?(?:[a-zA-Z][\w:-]{0,30}|\d+)(?:\s[^<>]{0,300})?\/?>|\{\/?[a-z]{0,3}\d+\/?\}/gu;

/** All placeholders of a segment in order, none within another; Chinese is read in simplified characters. */
export function placeholdersIn(text: string, lang: Lang, names?: NameFinder): Placeholder[] {
  const tags = [...(/[<{]/.test(text) ? text.matchAll(TAG) : [])].map((match) =>
    at('tag', match[0], match.index, match[0]),
  );
  const rest = blanked(text, tags);
  const found = names?.(rest, lang) ?? [];
  return [...tags, ...found, ...figures(blanked(rest, found), lang)].sort((a, b) => a.start - b.start);
}

function at(kind: PlaceholderKind, value: string, start: number, text: string): Placeholder {
  return { kind, value, start, end: start + text.length, text };
}

function blanked(text: string, places: readonly Placeholder[]): string {
  let rest = text;
  for (const { start, end } of places)
    rest = rest.slice(0, start) + '\u0000'.repeat(end - start) + rest.slice(end);
  return rest;
}

function figures(text: string, lang: Lang): Placeholder[] {
  const dates = datesIn(text, lang);
  const numbers = numbersIn(text, lang, dates);
  return [
    ...dates.flatMap((date) => {
      if (date.kind === 'decade' || date.kind === 'century') return [];
      const last = Math.max(date.start, ...date.parts.map(({ end }) => end));
      const end = lang === 'zh' ? Math.max(last, lastMark(text, last)) : last;
      return [
        at(
          'date',
          isoOf(date),
          firstOf(date.start, date.parts),
          text.slice(firstOf(date.start, date.parts), end),
        ),
      ];
    }),
    ...numbers.flatMap((fact) => numberAt(fact, lang)),
  ];
}

/** A weekday before a date, and `the`, stay words. */
function firstOf(start: number, parts: readonly { start: number }[]): number {
  return parts.length === 0 ? start : Math.min(...parts.map((part) => part.start));
}

/** 年, 月 and 日 after the last part belong to the date. */
function lastMark(text: string, last: number): number {
  return /^\s*[年月日号號]/u.test(text.slice(last))
    ? last + /^\s*./u.exec(text.slice(last))![0].length
    : last;
}

const SCALE = 'hundred|thousand|million|billion|trillion';
const WORD = `(?:[a-z]+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|${SCALE}|[a-z]+th|[a-z]+ieths?|first|second|third)`;
const PERCENT = '(?:%| ?per ?cent\\b)?';
const SPELLED: Record<Lang, RegExp> = {
  zh: /(?:百分之|千分之)?(?:\d[\d,，]*(?:[.．]\d+)?|[零〇一二三四五六七八九十百千万亿两点]+)[十百千万亿]*(?:\d+[万千])?(?:分之(?:\d+(?:\.\d+)?|[零一二三四五六七八九十百]+))?[%％‰]?/u,
  en: new RegExp(
    `\\d[\\d,]*(?:\\.\\d+)?(?:st|nd|rd|th)?(?:[ -](?:${SCALE})\\b){0,2}${PERCENT}|\\b${WORD}(?:[ -](?:and |a )?${WORD})*\\b${PERCENT}`,
    'iu',
  ),
};
const COUNTED = new Set<NumberFact['kind']>(['cardinal', 'percent', 'ordinal', 'fraction']);

/** The figure alone: its currency, unit and what is said around it are words like others. */
function numberAt(fact: NumberFact, lang: Lang): Placeholder[] {
  // One and two in words are idiom as often as figures.
  if (!COUNTED.has(fact.kind) || (fact.value <= 2 && !fact.firm && !/\d/.test(fact.text))) return [];
  const written = SPELLED[lang].exec(fact.text);
  if (!written) return [];
  const value =
    fact.kind === 'percent'
      ? `${fact.value}%`
      : fact.kind === 'ordinal'
        ? `${fact.value}.`
        : String(fact.value);
  return [at('number', value, fact.start + written.index, written[0])];
}
