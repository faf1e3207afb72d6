import { countWorkingDays } from '../../contract/calendar.ts';
import { workingDaysAfter } from '../../contract/working-days.ts';
import { demand } from '../demand.ts';
import { implement } from '../operation.ts';
import { may } from './policy.ts';
import { readCalendar } from './read-calendar.ts';

/** Counts working days onward from a day, as every due day of the house is counted. */
export const countDaysOperation = implement(countWorkingDays, async (ctx, { from, days }) => {
  demand(may(ctx.actor, 'see'));
  return { from, days, ...workingDaysAfter(await readCalendar(ctx), from, days) };
});
