import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { refuse } from '../refuse.ts';
import { letsIn } from './let-in.ts';
import type { Own } from './own.ts';
import { askedSoFar } from './queries.ts';

/** Why nothing new is taken of whoever acts: their body was ended, or lets their address in no longer. Null where it is. */
export function whyShut({ client, contact }: Own): 'client-ended' | 'address-left-out' | null {
  if (client.state === 'ended') return 'client-ended';
  return contact && !letsIn(client, contact.email!) ? 'address-left-out' : null;
}

/** Refuses a request where nothing new is taken, or the body has had so many this month, or has so many under work. */
export async function demandRoom(ctx: Ctx, own: Own): Promise<void> {
  const { client } = own;
  const shut = whyShut(own);
  if (shut) throw refuse(shut);
  const asked = (await askedSoFar(ctx, [client.id])).get(client.id);
  if ((asked?.this_month ?? 0) >= client.monthly)
    throw refuse('client-month-full', { most: client.monthly, day: firstOfNextMonth(ctx.today) });
  if ((asked?.open_now ?? 0) >= client.at_once) throw refuse('client-at-once-full', { most: client.at_once });
}

function firstOfNextMonth(today: IsoDate): IsoDate {
  const [year, month] = today.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}
