import { implement } from '../../../../../kernel/server/operation.ts';
import { setTrips as contract } from '../../../contract/card-steps.ts';
import { findEconomy } from '../../cards/economies.ts';
import { wholeHolder } from '../../cards/present-holder.ts';
import { holderToChange } from '../../cards/queries.ts';
import { touchHolder } from '../../cards/touch.ts';
import { refuse } from '../../refuse.ts';

/** Notes the journeys that are booked: what an early card would help. */
export const setTrips = implement(contract, async (ctx, input) => {
  const holder = await holderToChange(ctx, input);
  const unknown = input.trips.find(({ economy }) => !findEconomy(economy));
  if (unknown) throw refuse('economy-not-on-card', { code: unknown.economy });
  const trips = input.trips.toSorted((a, b) => a.on.localeCompare(b.on));
  await touchHolder(ctx, holder, { trips: JSON.stringify(trips) });
  ctx.record({
    verb: 'service-hall.trips-set',
    subject: { kind: 'card-holder', id: holder.id },
    data: { version: holder.version + 1, count: trips.length },
  });
  return wholeHolder(ctx, holder.id);
});
