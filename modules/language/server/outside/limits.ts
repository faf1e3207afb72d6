import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { refuse } from '../refuse.ts';
import { askedSoFar } from './queries.ts';
import type { ClientTable } from './tables.ts';

/** Refuses a request of a body that was ended, or has had so many this month, or has so many under work. */
export async function demandRoom(ctx: Ctx, client: ClientTable): Promise<void> {
  if (client.state === 'ended') throw refuse('client-ended');
  const asked = (await askedSoFar(ctx, [client.id])).get(client.id);
  if ((asked?.this_month ?? 0) >= client.monthly)
    throw refuse('client-month-full', { most: client.monthly, day: firstOfNextMonth(ctx.today) });
  if ((asked?.open_now ?? 0) >= client.at_once) throw refuse('client-at-once-full', { most: client.at_once });
}

function firstOfNextMonth(today: IsoDate): IsoDate {
  const [year, month] = today.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}
