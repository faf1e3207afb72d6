import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { IsoDate } from '../../contract/dates.ts';
import type { Lang } from '../../contract/local-text.ts';
import type { Office } from '../actor.ts';
import type { CalendarEntry } from './source.ts';

interface FeedFacts {
  office: Office;
  name: string;
  language: Lang;
  entries: readonly CalendarEntry[];
  publicUrl: string;
}

/** How often a calendar program should ask: what is due today is to be there today. */
const askAgainSeconds = 3600;

/**
 * A feed as RFC 5545 has it: whole days as days, instants in UTC, lines of at most 75 octets. The same entries make
 * the same bytes, so that a program that has them need not fetch them again.
 */
export function writeFeed({ office, name, language, entries, publicUrl }: FeedFacts): string {
  const calendar = ical({
    name: `${name} · ${office.shortName[language]}`,
    prodId: { company: 'Chancery', product: 'calendar', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: askAgainSeconds,
  });
  for (const entry of entries) {
    const url = `${publicUrl}/app${entry.link}`;
    calendar.createEvent({
      id: `${entry.uid}@${office.code}.chancery`,
      ...timesOf(entry),
      summary: plain(entry.title[language]),
      description: entry.detail ? `${plain(entry.detail[language])}\n${url}` : url,
      url,
      stamp: entry.changedAt,
      lastModified: entry.changedAt,
      sequence: entry.version ?? 0,
      // What is due is no appointment: nobody is taken for busy by it.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** A day is written as the day it is, whatever the clock of the machine; the end is the first day after. */
function timesOf({ when }: CalendarEntry) {
  if ('at' in when) return { start: when.at, end: when.at };
  return {
    start: midnight(when.from),
    end: new Date(midnight(when.to).getTime() + 86_400_000),
    allDay: true,
  };
}

function midnight(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The format has no place for marks that steer, its own line ends apart. */
function plain(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
