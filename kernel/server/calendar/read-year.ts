import { readCalendarYear } from '../../contract/calendar.ts';
import { demand } from '../demand.ts';
import { implement } from '../operation.ts';
import { may } from './policy.ts';
import { presentYear } from './present-year.ts';

/** A year at a glance. A year without a notice is shown by the week, and said to be provisional. */
export const readYearOperation = implement(readCalendarYear, async (ctx, { year }) => {
  demand(may(ctx.actor, 'see'));
  return presentYear(ctx, year);
});
