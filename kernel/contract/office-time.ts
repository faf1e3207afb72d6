import { z } from 'zod';
import type { IsoDate } from './dates.ts';
import { dayWords } from './day-words.ts';
import type { Lang } from './local-text.ts';

/** A time of the day by the office's clock, `09:00`. */
export const clockTime = z.string().refine((time) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time), {
  params: { zh: '请写成 09:00 这样的时间。', en: 'Write the time like 09:00.' },
});

/** An instant as the office's civil day and 24-hour time. */
export function civil(timeZone: string, instant: string | Date): { day: IsoDate; time: string } {
  const [day, time] = formatOf(timeZone).format(new Date(instant)).split(' ');
  return { day: day!, time: time! };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs a millisecond: one is made a time zone. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const made =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  formats.set(timeZone, made);
  return made;
}

/** The instant of a day and time in an office's zone. A time that a change of clocks leaves out is the hour after it. */
export function instantOf(timeZone: string, day: IsoDate, time: string): Date {
  const asked = Date.parse(`${day}T${time}:00Z`);
  const offset = (at: number) => {
    const there = civil(timeZone, new Date(at));
    return Date.parse(`${there.day}T${there.time}:00Z`) - at;
  };
  // The offset is that of the instant looked for, which is only known by it: the second look settles it.
  const near = asked - offset(asked);
  return new Date(asked - Math.min(offset(near), offset(near - 3_600_000)));
}

/** A day and time in words, the year where it is another than today's: 11月27日 09:00, 27 November 2027, 09:00. */
export function instantWords(lang: Lang, timeZone: string, instant: string | Date, today?: IsoDate): string {
  const { day, time } = civil(timeZone, instant);
  const words = dayWords(lang, day, today === undefined || day.slice(0, 4) !== today.slice(0, 4));
  return lang === 'zh' ? `${words} ${time}` : `${words}, ${time}`;
}

/** What a time zone is called: 中国标准时间, China Standard Time. */
export function zoneWords(lang: Lang, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-Hans' : 'en', {
    timeZone,
    timeZoneName: 'long',
  }).formatToParts(new Date(0));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
