import type { IsoDate } from '../../contract/dates.ts';
import type { MailHours } from '../../contract/mail.ts';
import { civil, instantOf } from '../../contract/office-time.ts';
import { isWorkingDay, type WorkingCalendar } from '../../contract/working-days.ts';

/** Whoever chose nothing sleeps at night and reads the digest when the day begins. */
export const usualHours: MailHours = {
  quiet: { from: '21:00', until: '07:00' },
  workingDaysOnly: false,
  digestAt: '08:30',
};

/** By which clock and calendar a person's hours are counted. */
export interface Place {
  timeZone: string;
  calendar: WorkingCalendar;
}

/** When a mail may go to a person from now on: now, or when the quiet hours and the days off are over. */
export function openFrom(hours: MailHours, place: Place, now: Date): Date {
  const { day, time } = civil(place.timeZone, now);
  if (admits(hours, place, day)) {
    if (!isQuiet(hours, time)) return now;
    if (hours.quiet!.until > time) return instantOf(place.timeZone, day, hours.quiet!.until);
  }
  const next = nextAdmitted(hours, place, day);
  return instantOf(place.timeZone, next, dayBegins(hours));
}

/** When the next digest goes out: today where its hour is still to come, else on the next day that has one. */
export function nextDigest(hours: MailHours, place: Place, now: Date): Date {
  const { day, time } = civil(place.timeZone, now);
  const on = admits(hours, place, day) && time < hours.digestAt ? day : nextAdmitted(hours, place, day);
  return instantOf(place.timeZone, on, hours.digestAt);
}

function isQuiet({ quiet }: MailHours, time: string): boolean {
  if (!quiet) return false;
  const overMidnight = quiet.until < quiet.from;
  return overMidnight ? time >= quiet.from || time < quiet.until : time >= quiet.from && time < quiet.until;
}

/** Where no night is set, a day off still does not end at midnight with a mail. */
function dayBegins({ quiet, digestAt }: MailHours): string {
  return quiet && quiet.until < quiet.from ? quiet.until : digestAt;
}

function admits({ workingDaysOnly }: MailHours, { calendar }: Place, day: IsoDate): boolean {
  return !workingDaysOnly || isWorkingDay(calendar, day).working;
}

/** No arrangement closes an office for a quarter; one that does is not waited for longer. */
const longestWait = 92;

function nextAdmitted(hours: MailHours, place: Place, day: IsoDate): IsoDate {
  let next = dayAfter(day);
  for (let waited = 1; waited < longestWait && !admits(hours, place, next); waited += 1)
    next = dayAfter(next);
  return next;
}

function dayAfter(day: IsoDate): IsoDate {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
