import { getRow } from '../../../../kernel/server/get-row.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { readPlace as contract } from '../../contract/place.ts';
import { presentPlace } from '../places/present.ts';
import { may } from '../policy.ts';
import { refuse } from '../refuse.ts';
import type { PlaceTable } from '../tables.ts';

/** A place. */
export const readPlace = implement(contract, async (ctx, { placeId }) => {
  if (may(ctx.actor, 'see') !== true) throw refuse('not-found');
  return presentPlace(ctx, await getRow<PlaceTable>(ctx, 'directory.place', placeId));
});
