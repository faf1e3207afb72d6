/** The working-day calendar of an office: what a year's notice arranged, and what the office decided for itself. */
import { z } from 'zod';
import { abilities } from './abilities.ts';
import { type IsoDate, instant, isoDate } from './dates.ts';
import { id, version } from './ids.ts';
import { both, enteredText, localText } from './local-text.ts';
import { operation } from './operation.ts';
import { daysOf, isWeekend } from './working-days.ts';

const longest = 62;
const year = z.coerce.number().int().min(2000).max(2100);
const bounds = { from: isoDate, to: isoDate };

function isSpan({ from, to }: { from: IsoDate; to: IsoDate }): boolean {
  return from <= to && Date.parse(to) - Date.parse(from) < longest * 86_400_000;
}
const spanFault = {
  path: ['to'],
  params: {
    zh: `末日不能早于首日，也不能超过${longest}天，请核对。`,
    en: `The last day is before the first, or more than ${longest} days on. Check both.`,
  },
};

const holidayName = z.object({
  zh: z.string().trim().min(1).max(60),
  en: z.string().trim().min(1).max(60),
});
/** A holiday of the arrangement, weekends within it included. */
export const holiday = z.strictObject({ ...bounds, name: holidayName }).refine(isSpan, spanFault);
export type Holiday = z.infer<typeof holiday>;
/** A Saturday or Sunday worked to make up. */
export const workedWeekendDay = isoDate.refine(isWeekend, {
  params: {
    zh: '调休上班日应为星期六或星期日，请核对日期。',
    en: 'A day worked to make up is a Saturday or Sunday. Check the date.',
  },
});

/** What a year's notice arranged. */
export const arrangement = z.object({
  off: z.array(holiday).min(1).max(20),
  worked: z.array(workedWeekendDay).max(30),
});
export type Arrangement = z.infer<typeof arrangement>;

/** Days the office closed or worked by its own decision. */
export const ownDays = z.object({
  id,
  ...bounds,
  works: z.boolean(),
  reason: localText,
  by: both,
  at: instant,
});
export type OwnDays = z.infer<typeof ownDays>;

/** One year of the calendar. Without a notice `source` is null and every answer for it is provisional. */
export const calendarYear = z.object({
  year: z.int(),
  source: both.nullable(),
  /** The notice the office loaded itself; null where the house's reference data stand, or nothing does. */
  loaded: z.object({ version, by: both, at: instant }).nullable(),
  off: z.array(holiday),
  worked: z.array(isoDate),
  /** What the notice of the next year arranges in December of this one. */
  reaching: z.object({ off: z.array(holiday), worked: z.array(isoDate) }),
  own: z.array(ownDays),
  workingDays: z.object({ count: z.int(), provisional: z.boolean() }),
  abilities,
});
export type CalendarYear = z.infer<typeof calendarYear>;

export const readCalendarYear = operation({
  name: 'calendar.readYear',
  method: 'GET',
  path: '/calendar/:year',
  about: {
    zh: '查看一年的工作日历：放假、调休上班、本办自定的日子。',
    en: 'Read a year of the calendar: days off, weekend days worked, the office’s own days.',
  },
  input: z.object({ year }),
  output: calendarYear,
});

export const addOwnDays = operation({
  name: 'calendar.addOwnDays',
  method: 'POST',
  path: '/calendar/own-days',
  about: {
    zh: '登记本办自行放假或加班的日子，并写明原因。',
    en: 'Enter days the office closes or works by its own decision, with the reason.',
  },
  input: z.object({
    from: isoDate,
    // Of the two days together the operation decides: a schema with a rule over all its fields cannot be cut for routes.
    to: isoDate,
    works: z.boolean(),
    reason: enteredText.refine(({ zh, en }) => zh !== null || en !== null, {
      path: ['zh'],
      params: { zh: '请写明原因。', en: 'Give the reason.' },
    }),
  }),
  output: calendarYear,
});

export const removeOwnDays = operation({
  name: 'calendar.removeOwnDays',
  method: 'POST',
  path: '/calendar/own-days/:ownDaysId/remove',
  about: {
    zh: '撤销本办自定的日子，并写明原因。',
    en: 'Take the office’s own days back, with the reason.',
  },
  input: z.object({ ownDaysId: id, reason: z.string().trim().min(1).max(200) }),
  output: calendarYear,
});

const notice = z.object({ year, source: z.string().trim().min(10).max(500), ...arrangement.shape });

/** A day the notice would change: worked where it was off, or the reverse. */
export const changedDay = z.object({ day: isoDate, works: z.boolean(), wasProvisional: z.boolean() });

export const tryCalendarYear = operation({
  name: 'calendar.tryYear',
  method: 'POST',
  path: '/calendar/:year/notice/try',
  about: {
    zh: '试看一年的放假安排通知：会改变哪些日子，不保存。',
    en: 'Try a year’s notice: which days it would change. Nothing is saved.',
  },
  input: notice,
  output: z.object({
    /** The year as it would stand. */
    tried: calendarYear,
    before: calendarYear.shape.workingDays,
    changed: z.array(changedDay),
  }),
});

export const countWorkingDays = operation({
  name: 'calendar.count',
  method: 'GET',
  path: '/calendar/count',
  about: {
    zh: '从某日起第几个工作日是哪一天；起算日为第0天，不计入。',
    en: 'Which day is the nth working day after a day. The day itself is day 0 and does not count.',
  },
  input: z.object({ from: isoDate, days: z.coerce.number().int().min(1).max(366) }),
  output: z.object({ from: isoDate, days: z.int(), day: isoDate, provisional: z.boolean() }),
});

export const loadCalendarYear = operation({
  name: 'calendar.loadYear',
  method: 'POST',
  path: '/calendar/:year/notice',
  about: {
    zh: '录入一年的放假安排通知；重新录入则替换原有安排。',
    en: 'Load a year’s notice; loaded again it takes the place of the one before.',
  },
  input: notice.extend({
    /** The version of the office's own notice it replaces; null where it has none of this year. */
    version: version.nullable().default(null),
  }),
  output: calendarYear,
});

/** What is wrong with days that stand together, by field; each alone has been looked at by its schema. */
export function spanFaults(span: { from: IsoDate; to: IsoDate }): Record<string, { zh: string; en: string }> {
  return isSpan(span) ? {} : { to: spanFault.params };
}

/** What is wrong with a notice as a whole, by field: days of another year, a day named twice. */
export function noticeFaults(
  ofYear: number,
  { off, worked }: Arrangement,
): Record<string, { zh: string; en: string }> {
  const faults: Record<string, { zh: string; en: string }> = {};
  const seen = new Set<IsoDate>();
  function look(field: string, days: readonly IsoDate[]): void {
    if (!days.every((day) => isNear(ofYear, day))) faults[field] = farDay(ofYear);
    else if (days.some((day) => seen.has(day))) faults[field] = twice;
    for (const day of days) seen.add(day);
  }
  off.forEach((span, at) => {
    look(`off.${at}.from`, daysOf(span));
  });
  worked.forEach((day, at) => {
    look(`worked.${at}`, [day]);
  });
  return faults;
}

/** The notice of a year may reach into the December before it: the New Year's days off and their make-up days. */
function isNear(ofYear: number, day: IsoDate): boolean {
  return day.startsWith(`${ofYear}-`) || day.startsWith(`${ofYear - 1}-12-`);
}

function farDay(ofYear: number): { zh: string; en: string } {
  return {
    zh: `这一天不属于${ofYear}年的安排，请核对年份。`,
    en: `This day is not of the arrangement for ${ofYear}. Check the year.`,
  };
}

const twice = {
  zh: '这一天在安排中出现了两次，请核对。',
  en: 'This day stands in the arrangement twice. Check it.',
};
