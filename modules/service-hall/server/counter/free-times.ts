import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { FreeDay } from '../../contract/appointments.ts';
import { daysFrom } from '../core/counter/days-from.ts';
import { timeOf } from '../core/counter/slots.ts';
import { freeOn, type OpeningHours, openingOf, readOpeningHours } from './opening.ts';
import { serviceNamed } from './present-ticket.ts';
import { minutesFor } from './time-asked.ts';

/** Times free for a service on the days from one on, closed days among them with why. */
export async function freeTimes(
  ctx: Ctx,
  { service, from, days }: { service: string; from?: IsoDate | undefined; days: number },
) {
  const minutes = await minutesFor(ctx, service);
  const hours = await readOpeningHours(ctx);
  const first = from !== undefined && from > ctx.today ? from : ctx.today;
  const answer: FreeDay[] = [];
  for (const day of daysFrom(first, days)) answer.push(await freeDay(ctx, hours, day, minutes));
  return { service: serviceNamed(service), minutes, days: answer };
}

async function freeDay(ctx: Ctx, hours: OpeningHours, day: IsoDate, minutes: number): Promise<FreeDay> {
  const opening = openingOf(hours, day);
  const free = await freeOn(ctx, opening, day, minutes);
  return {
    day,
    closed: opening.closed ?? (free.length === 0 ? allTaken : null),
    provisional: opening.provisional,
    times: free.map(({ from, to, left }) => ({ from: timeOf(from), to: timeOf(to), left })),
  };
}

const allTaken = { zh: '已约满', en: 'All taken' };
