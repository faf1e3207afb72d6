import type { Lang } from './local-text.ts';

/** The months as English names them, January first. */
export const englishMonths: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** A day in words: 2026年11月23日, 23 November 2026; without the year 11月23日, 23 November. */
export function dayWords(lang: Lang, day: string, year = true): string {
  const [y, m, d] = day.split('-').map(Number);
  if (lang === 'zh') return `${year ? `${y}年` : ''}${m}月${d}日`;
  return `${d} ${englishMonths[m! - 1]}${year ? ` ${y}` : ''}`;
}
