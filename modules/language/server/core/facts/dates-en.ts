import { calendarDate, type DateWords } from './calendar-date.ts';
import type { DateFact } from './dates.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const NAMES =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?';
const MONTH = `(?<month>${NAMES})`;
const NUMBER = '(?:3[01]|[12]\\d|0?[1-9])';
const DAY = `(?<day>${NUMBER})(?:st|nd|rd|th)?(?![\\d:%])`;
const YEAR = '(?<year>1[5-9]\\d\\d|20\\d\\d)(?![\\d%]|,\\d)';
const WEEKDAY =
  '(?<week>(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)\\.?(?=,))';
const DASH = '\\s*(?:[-–—~]+|to|and|through|until|or)\\s*';
const BEFORE_YEAR =
  '(?<=\\b(?:in|since|by|of|from|until|till|through|year|years|before|after|during|for|between|early|late|mid|end|to|and|than|with|beyond|throughout|the|around|about|[Yy]ear)[ -]|[-–—~(]|^)';
const AFTER_YEAR =
  '(?=[,.;:)!?\\]"”’\']|\\s+[A-Z]|\\s*[-–—~]|\\s*$|\\s+(?:and|to|through|the|was|were|is|in|with|as|when|that|which|who|for|by|has|had|will|at|on|of|it|he|she|they|we|but|or|from|after|before|session|edition|work|plan|report)\\b)';

const DATE = new RegExp(
  [
    `(?:\\b${WEEKDAY},?\\s+)?\\b${MONTH}\\s+${DAY}(?:(?:,\\s*|\\s+)${YEAR})?`,
    `\\b(?:${WEEKDAY},?\\s+)?(?:the\\s+)?(?<![\\d.,])${DAY}\\s+(?:of\\s+)?${MONTH}\\b(?:(?:,\\s*|\\s+)${YEAR})?`,
    `\\b${MONTH}(?:,|\\s+of)?\\s+${YEAR}`,
    `(?<![\\d-])(?<year>1[5-9]\\d\\d|20\\d\\d)[-/](?<month>0?[1-9]|1[0-2])[-/](?<day>${NUMBER})(?![\\d-])`,
    `(?<=\\b(?:${NAMES})\\s+${NUMBER}(?:st|nd|rd|th)?${DASH})${DAY}(?:,\\s*${YEAR})?(?!\\s*(?:[a-z]{3,}|million))`,
    `(?<![\\d.,])(?<day>${NUMBER})(?=${DASH}${NUMBER}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${NAMES})\\b)`,
    `(?<=\\b[Tt]he\\s)(?<day>${NUMBER})(?:st|nd|rd|th)(?=\\s*(?:[,.;:)]|$|and\\s+\\d))`,
    `\\b${MONTH}(?=${DASH}(?:${NAMES})\\b)`,
    `(?<=\\b(?:${NAMES})\\s?[-–—]\\s?)${MONTH}(?![a-z])`,
    `(?<=\\b(?:[Ii]n|of|[Ss]ince|[Bb]y|[Ff]rom|[Uu]ntil|[Tt]ill|through|[Bb]efore|[Aa]fter|[Dd]uring|early|late|mid|and|to|[Ll]ast|[Tt]his|next|mid-|since early|since late)\\s*)${MONTH}(?![a-z])`,
    '\\b(?<decade>(?:1[5-9]|20)\\d0)s\\b',
    "(?<=[’'])(?<short>[2-9]0)s\\b",
    '\\b(?<century>1\\d|2[01]|[1-9])(?:st|nd|rd|th)[\\s-]+[Cc]entur(?:y|ies)',
    '\\b(?<named>[Tt]wenty-first|[Tt]wentieth|[Nn]ineteenth|[Ee]ighteenth)[\\s-]+[Cc]entur(?:y|ies)',
    `${BEFORE_YEAR}(?<![$€£¥#.,/\\d])${YEAR}(?!\\s*(?:percent|per\\s+cent|yuan|km|million|billion|square|hectares|people|meters|metres|tons))`,
    `(?<![$€£¥#.,/\\dA-Za-z])${YEAR}${AFTER_YEAR}`,
    `(?<=\\b(?:19|20)\\d\\d[-–/])(?<tail>\\d\\d)(?!\\d)`,
  ].join('|'),
  'dgu',
);

/** Most sentences hold no date, and say so at a glance: every date has a digit, a month or a century. */
const MAY_HOLD = /\d|\b(?:Jan|Feb|Mar(?:ch)?\b|Apr|May\b|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|entur/;

/** Dates of an English text: May 20, 2024; 20 May; the 20th; 2024-05-20; 2021-2025; the 1980s; 21st century. */
export function englishDates(text: string): DateFact[] {
  const found: DateFact[] = [];
  if (!MAY_HOLD.test(text)) return found;
  for (const match of text.matchAll(DATE)) {
    const groups = match.groups!;
    const base = { start: match.index, end: match.index + match[0].length, text: match[0], parts: [] };
    if (groups.decade) found.push({ ...base, kind: 'decade', year: Number(groups.decade) });
    else if (groups.short) found.push({ ...base, kind: 'decade', year: 1900 + Number(groups.short) });
    else if (groups.century || groups.named)
      found.push({ ...base, kind: 'century', year: centuryOf(groups) });
    else if (groups.tail) found.push(shortYear(text, match));
    else found.push(calendarDate(match, WORDS));
  }
  return found;
}

function centuryOf(groups: Record<string, string>): number {
  if (groups.century) return Number(groups.century);
  return (
    { twe: 0, nin: 19, eig: 18 }[groups.named!.slice(0, 3).toLowerCase()] ||
    (/first/i.test(groups.named!) ? 21 : 20)
  );
}

/** 2023-24: the second year is written by its last two digits. */
function shortYear(text: string, match: RegExpExecArray): DateFact {
  const start = match.index;
  const end = start + 2;
  const value = Number(text.slice(start - 5, start - 3) + match[0]);
  return {
    kind: 'year',
    year: value,
    start,
    end,
    text: match[0],
    parts: [{ what: 'year', value, start, end }],
  };
}

const WORDS: DateWords = {
  value: (written) => (/^\d/.test(written) ? Number(written) : monthNumber(written)),
  weekday: (written) => WEEKDAYS.indexOf(written.slice(0, 3).toLowerCase()),
};

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
