import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import { instantOf } from '../../../../kernel/contract/office-time.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { addDays } from '../core/cards/days.ts';

/** Early on the day after, by the office’s clock: when something whose last day it was has ended. */
export function dayAfterIn(ctx: Ctx, day: IsoDate): Date {
  return instantOf(ctx.office.timeZone, addDays(day, 1), '00:05');
}

/** In the morning of a day, when somebody can be told. */
export function morningOf(ctx: Ctx, day: IsoDate): Date {
  return instantOf(ctx.office.timeZone, day, '08:30');
}
