import { tryCalendarYear } from '../../contract/calendar.ts';
import type { IsoDate } from '../../contract/dates.ts';
import { calendarOf, daysOf, isWorkingDay, type WorkingCalendar } from '../../contract/working-days.ts';
import { demand } from '../demand.ts';
import { implement } from '../operation.ts';
import { demandSound } from './notice-faults.ts';
import { may } from './policy.ts';
import { presentYear } from './present-year.ts';
import { arrangementsOf, spanOf, standingDays } from './read-calendar.ts';

/** Shows a year as a notice would make it, and each day it would change. Nothing is written. */
export const tryYearOperation = implement(tryCalendarYear, async (ctx, { year, source, off, worked }) => {
  demand(may(ctx.actor, 'change'));
  demandSound(year, { off, worked });
  const own = (await standingDays(ctx)).map(spanOf);
  const arranged = await arrangementsOf(ctx);
  const now = calendarOf(arranged, own);
  const then = calendarOf(new Map(arranged).set(year, { off, worked }), own);
  const days = daysOf({ from: `${year - 1}-12-01`, to: `${year}-12-31` });
  return {
    tried: await presentYear(ctx, year, { source, off, worked }),
    before: (await presentYear(ctx, year)).workingDays,
    changed: days.flatMap((day) => changeOf(day, now, then)),
  };
});

function changeOf(day: IsoDate, now: WorkingCalendar, then: WorkingCalendar) {
  const [was, is] = [isWorkingDay(now, day), isWorkingDay(then, day)];
  return was.working === is.working ? [] : [{ day, works: is.working, wasProvisional: was.provisional }];
}
