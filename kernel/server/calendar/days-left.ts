import type { IsoDate } from '../../contract/dates.ts';
import { type WorkingCalendar, workingDaysBetween, yearOf } from '../../contract/working-days.ts';
import type { Ctx } from '../context.ts';

/** How many working days are left until a due day, where it is near enough for that to be asked; null once past. */
export function workingDaysLeft(
  ctx: Ctx,
  calendar: WorkingCalendar,
  due: IsoDate,
): { count: number; provisional: boolean } | null {
  if (due < ctx.today || yearOf(due) > yearOf(ctx.today) + 1) return null;
  return workingDaysBetween(calendar, ctx.today, due);
}
