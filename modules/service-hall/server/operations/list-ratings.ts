import { sql } from 'kysely';
import { demand } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { type OrderKey, pageInOrder } from '../../../../kernel/server/ordering.ts';
import { listRatings as contract } from '../../contract/ratings.ts';
import { mayWork } from '../policy.ts';
import { presentRatings } from '../ratings/present-ratings.ts';
import { type RatingRecord, seenRatings } from '../ratings/queries.ts';

/** Ratings, newest first. */
export const listRatings = implement(contract, async (ctx, { state, case: of, ...page }) => {
  demand(mayWork(ctx.actor));
  let found = seenRatings(ctx);
  if (state) found = found.where('state', '=', state);
  if (of) found = found.where('hall_case', '=', of);
  const rows = await pageInOrder(found.selectAll(), page, newest);
  return { ...rows, items: await presentRatings(ctx, rows.items) };
});

const newest: OrderKey<RatingRecord>[] = [
  {
    sql: sql.ref('given_at'),
    kind: 'instant',
    of: ({ given_at: at }) => at.toISOString(),
    descending: true,
  },
  { sql: sql.ref('id'), kind: 'id', of: ({ id }) => id, descending: true },
];
