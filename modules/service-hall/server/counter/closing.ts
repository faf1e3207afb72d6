import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import { civil } from '../../../../kernel/contract/office-time.ts';
import type { WorkingCalendar } from '../../../../kernel/contract/working-days.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { readOnce } from '../../../../kernel/server/read-once.ts';
import { dayOfReceipt } from '../core/clock.ts';
import { closingOn } from '../core/counter/closing.ts';
import { hoursOfWeek } from './opening.ts';

/** The hours of the counter, read once in a transaction. */
export function readWeek(ctx: Ctx): ReturnType<typeof hoursOfWeek> {
  return readOnce(ctx, 'service-hall.week', () => hoursOfWeek(ctx));
}

/** When the hall closes on a day, by the office's clock. */
export async function closesOn(ctx: Ctx, day: IsoDate): Promise<string> {
  return closingOn(await readWeek(ctx), day);
}

/** Day 0 of what came at an instant: that day where it came before the hall closed on a working day, else the next working day. */
export async function receiptDay(ctx: Ctx, calendar: WorkingCalendar, at: Date) {
  const received = civil(ctx.office.timeZone, at);
  return dayOfReceipt(calendar, received, await closesOn(ctx, received.day));
}
