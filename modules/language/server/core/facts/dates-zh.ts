import { calendarDate, type DateWords } from './calendar-date.ts';
import type { DateFact } from './dates.ts';
import { digitString, numeralValue } from './numbers-zh-numeral.ts';

const YEAR = '(?<year>[12]\\d{3}|[一二][〇○零一二三四五六七八九]{3})\\s*年(?!代|[多余]|[的]?历史)度?';
const MONTH = '(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])\\s*月(?:份|底|初|中旬|上旬|下旬|末)?';
const DAY =
  '(?<day>3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])\\s*[日号號]';
const WEEKDAY = '(?:\\s*[（(，,]?\\s*(?<week>(?:星期|周|週|礼拜)[一二三四五六日天])[）)]?)?';
const DASH = '\\s*[－—–\\-~～至到]+\\s*';
const NOT_DAY = '(?![游遊内後后间間报報常])';

/** One pass; the alternatives run from the fullest date to the barest. */
const DATE = new RegExp(
  [
    `(?:${YEAR}\\s*)?(?<![\\d〇零一二三四五六七八九十个個])${MONTH}\\s*${DAY}${WEEKDAY}`,
    `${YEAR}\\s*${MONTH}`,
    `(?<year>[12]\\d{3})(?=${DASH}[12]\\d{3}\\s*年)`,
    YEAR,
    '(?<year>[12]\\d{3})-(?<month>1[0-2]|0?[1-9])-(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d)',
    `(?<![\\d.个個第近])(?<month>1[0-2]|0?[1-9])(?=${DASH}(?:1[0-2]|0?[1-9])月)`,
    `(?<![\\d个個第近])${MONTH}`,
    `(?<=${DASH.replace('\\s*', '')})(?<day>3[01]|[12]\\d|0?[1-9])[日号](?!线)`,
    `(?<![\\d.第近共达每前后約约])(?<day>3[01]|[12]\\d|0?[1-9])(?=${DASH}(?:3[01]|[12]\\d|0?[1-9])[日号])`,
    `(?<![\\d.第近共达每前后約约])(?<day>3[01]|[12]\\d|0?[1-9])[日](?!本|元)${NOT_DAY}${WEEKDAY}`,
    '(?<era>上个?世[纪紀]|本世[纪紀]|(?:1\\d|2[01]|十[一二三四五六七八九]|二十一?)世[纪紀])?(?<decade>[1-9]0|[二三四五六七八九]十)年代',
    '(?<year>1[5-9]\\d0|20\\d0)年代(?<tens>)',
    '(?<century>上个?世[纪紀]|本世[纪紀]|(?:1\\d|2[01]|[1-9]|十[一二三四五六七八九]|二十一?)世[纪紀])',
  ].join('|'),
  'dgu',
);

/** Most sentences hold no date, and say so at a glance. */
const MAY_HOLD = /[年月日号號纪紀]|\d-\d/;

/** Dates of a Chinese text: 2024年5月20日, 二〇二四年, 5月20日至22日, 上世纪80年代, 21世纪. */
export function chineseDates(text: string): DateFact[] {
  const found: DateFact[] = [];
  if (!MAY_HOLD.test(text)) return found;
  for (const match of text.matchAll(DATE)) {
    const groups = match.groups!;
    const base = { start: match.index, end: match.index + match[0].length, text: match[0] };
    if (groups.decade) {
      const year = centuryStart(groups.era) + spoken(groups.decade);
      found.push({ ...base, kind: 'decade', year, parts: [] });
    } else if (groups.tens !== undefined) {
      found.push({ ...base, kind: 'decade', year: Number(groups.year), parts: [] });
    } else if (groups.century) {
      found.push({ ...base, kind: 'century', year: centuryStart(groups.century) / 100 + 1, parts: [] });
    } else {
      found.push(calendarDate(match, WORDS));
    }
  }
  return found;
}

const WORDS: DateWords = {
  value: spoken,
  weekday: (written) => '日一二三四五六天'.indexOf(written.at(-1)!) % 7,
};

function spoken(digits: string): number {
  if (/^\d/.test(digits)) return Number(digits);
  return (digits.length === 4 ? digitString(digits) : numeralValue(digits)) ?? 0;
}

/** The first year of the century named; without a name the twentieth is meant (80年代). */
function centuryStart(era: string | undefined): number {
  if (!era || era.startsWith('上')) return 1900;
  if (era.startsWith('本')) return 2000;
  return (spoken(era.replace(/世[纪紀]/, '')) - 1) * 100;
}
