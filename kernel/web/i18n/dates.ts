import { dayWords, englishMonths } from '../../contract/day-words.ts';
import type { Lang } from '../../contract/local-text.ts';
import { civil } from '../../contract/office-time.ts';

const weekdays = {
  zh: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

/** The day of the week: 星期一, Monday. */
export function weekdayWords(lang: Lang, day: string): string {
  return weekdays[lang][new Date(`${day}T00:00:00Z`).getUTCDay()]!;
}

/** Whole days from one day to another; negative when it is past. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** A moment as histories write it: 今天 10:31, 11月20日 18:40; Today 10:31, 20 Nov 18:40; another year is named. */
export function momentWords(lang: Lang, instant: string, house: { timeZone: string; today: string }): string {
  const { day, time } = civil(house.timeZone, instant);
  if (day === house.today) return lang === 'zh' ? `今天 ${time}` : `Today ${time}`;
  const year = day.slice(0, 4) !== house.today.slice(0, 4);
  const words = dayWords(lang, day, year);
  if (lang === 'zh') return `${words} ${time}`;
  const month = englishMonths[Number(day.slice(5, 7)) - 1]!;
  return `${words.replace(month, month.slice(0, 3))} ${time}`;
}

/** A range of years, with the dash of the language: 2027—2028, 2027–2028. */
export function yearsWords(lang: Lang, from: number, to: number): string {
  return `${from}${lang === 'zh' ? '—' : '–'}${to}`;
}

/** A whole number with its thousands marked, in both languages alike: 48,211. */
export function numberWords(value: number): string {
  return new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(value);
}
