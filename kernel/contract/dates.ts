import { z } from 'zod';

/** A calendar day, `2026-11-24`. Days are days of the office's own time zone, never instants. */
export const isoDate = z.iso.date().refine(isOfAYear, {
  params: { zh: '没有公元 0 年，请核对年份。', en: 'There was no year 0. Check the year.' },
});
export type IsoDate = z.infer<typeof isoDate>;

/** An instant, ISO 8601 in UTC with milliseconds. */
export const instant = z.iso.datetime().refine(isOfAYear);

/** The calendar goes from the year before 1 to the year 1; no database keeps a day between them. */
function isOfAYear(day: string): boolean {
  return !day.startsWith('0000');
}

/** The office's civil day at an instant (offices of this product keep China Standard Time unless set otherwise). */
export function dayIn(timeZone: string, at: Date): IsoDate {
  return formatOf(timeZone).format(at);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs a millisecond and every transaction asks for the day: one is made a time zone. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const made = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  formats.set(timeZone, made);
  return made;
}
