import { sql } from 'kysely';
import { actorId } from '../../../../../kernel/server/actor.ts';
import { tables } from '../../../../../kernel/server/context.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { type OrderKey, pageInOrder } from '../../../../../kernel/server/ordering.ts';
import { listOwnRequests as contract } from '../../../contract/outside.ts';
import type { JobRecord } from '../../jobs/queries.ts';
import type { JobTables } from '../../jobs/tables.ts';
import { ownOf } from '../own.ts';
import { presentOwnRow } from '../present-own.ts';
import { endedByThem } from '../queries.ts';

/** The requests whoever acts sent from outside, the latest first. */
export const listOwnRequests = implement(contract, async (ctx, page) => {
  await ownOf(ctx);
  const found = tables<JobTables>(ctx)
    .selectFrom('language.job as job')
    .where('office', '=', ctx.office.code)
    .where('requested_by', '=', actorId(ctx.actor));
  const result = await pageInOrder(found.selectAll('job'), page, order);
  const own = await endedByThem(
    ctx,
    result.items.map(({ id }) => id),
  );
  return { ...result, items: result.items.map((row) => presentOwnRow(row, own.has(row.id))) };
});

const order: OrderKey<JobRecord>[] = [
  {
    sql: sql.ref('requested_at'),
    kind: 'instant',
    of: ({ requested_at }) => requested_at.toISOString(),
    descending: true,
  },
  { sql: sql.ref('id'), kind: 'id', of: ({ id }) => id, descending: true },
];
