/** Reading the text of a year's notice, as the State Council's office words it, into days off and days worked. */
import type { Holiday } from './calendar.ts';
import { type IsoDate, isoDate } from './dates.ts';

/** What was read; whoever pasted the text still looks at it before anything is kept. */
export interface ReadNotice {
  off: Holiday[];
  worked: IsoDate[];
}

const english: Record<string, string> = {
  元旦: 'New Year’s Day',
  春节: 'Spring Festival',
  清明节: 'Qingming Festival',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
};
const item = /(?:^|\n|\s)[一二三四五六七八九十]+、\s*([^：:\n]{2,20})[：:]/g;
const aside = /[（(][^）)]*[）)]/g;
const dayWord = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g;
const spanWord =
  /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:\s*(?:至|到|[-—–~～])\s*(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日)?/;

/** Reads the items of a notice: each holiday with its days, and the weekend days worked to make up. */
export function readNotice(year: number, text: string): ReadNotice {
  const found: ReadNotice = { off: [], worked: [] };
  for (const { name, words } of itemsOf(text)) {
    for (const sentence of words.replace(aside, '').split(/[。；;\n]/)) {
      if (sentence.includes('上班')) found.worked.push(...daysIn(year, sentence.split('上班')[0]!));
      else if (sentence.includes('放假')) found.off.push(...spanIn(year, sentence, name));
    }
  }
  return found;
}

/** The English name of a holiday, where it is one of the statutory ones or several of them. */
export function englishHoliday(zh: string): string {
  const names = zh.split(/[、和]/).map((part) => english[part.trim()]);
  return names.every((name) => name !== undefined) ? names.join(' and ') : '';
}

function itemsOf(text: string): { name: string; words: string }[] {
  const heads = [...text.matchAll(item)];
  return heads.map((head, n) => ({
    name: head[1]!.trim(),
    words: text.slice(head.index + head[0].length, heads[n + 1]?.index ?? text.length),
  }));
}

function daysIn(year: number, words: string): IsoDate[] {
  return [...words.matchAll(dayWord)].map(([, y, m, d]) => isoOf(year, y, m!, d!));
}

function spanIn(year: number, words: string, name: string): Holiday[] {
  const found = spanWord.exec(words);
  if (!found) return [];
  const [, y, m, d, lastYear, lastMonth, lastDay] = found;
  const from = isoOf(year, y, m!, d!);
  const to = lastDay ? isoOf(year, lastYear, lastMonth ?? m!, lastDay) : from;
  return [{ from, to, name: { zh: name, en: englishHoliday(name) } }];
}

/** Empty where there is no such day, so that whoever pasted the text is asked for it. A notice leaves the year out where it is its own; December in it is the December before, as only New Year reaches there. */
function isoOf(year: number, said: string | undefined, month: string, day: string): IsoDate {
  const own = Number(month) === 12 ? year - 1 : year;
  const iso = `${said ?? own}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isoDate.safeParse(iso).success ? iso : '';
}
