import { dayWords } from '../../contract/day-words.ts';
import { useHouseDay } from '../house.tsx';
import { momentWords, weekdayWords } from './dates.ts';
import { useLang } from './use-text.ts';

/** A day in the reader's language; this year's days may go without the year. */
export function Day({ of, year = true, weekday = false }: { of: string; year?: boolean; weekday?: boolean }) {
  const lang = useLang();
  const day = dayWords(lang, of, year);
  if (!weekday) return <time dateTime={of}>{day}</time>;
  const name = weekdayWords(lang, of);
  return <time dateTime={of}>{lang === 'zh' ? `${day} ${name}` : `${name}, ${day}`}</time>;
}

/** An instant in the office's own time: Today 10:31, 20 Nov 18:40. */
export function Moment({ at }: { at: string }) {
  const lang = useLang();
  return <time dateTime={at}>{momentWords(lang, at, useHouseDay())}</time>;
}
