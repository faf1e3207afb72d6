import { sql } from 'kysely';
import { listFollowUps } from '../../contract/follow-ups.ts';
import { actorId } from '../actor.ts';
import { implement } from '../operation.ts';
import { type OrderKey, orderAsked, pageInOrder } from '../ordering.ts';
import { mayTakePart } from './policy.ts';
import { presentRows } from './present.ts';
import { seenFollowUps } from './queries.ts';
import type { FollowUpTable } from './tables.ts';

/** Follow-ups one may see: open ones first, by their due day. */
export const listOperation = implement(
  listFollowUps,
  async (ctx, { whose, state, kind, id: of, ...page }) => {
    const own = actorId(ctx.actor);
    let rows = seenFollowUps(ctx);
    if (whose === 'mine') rows = rows.where('owner', '=', own);
    if (whose === 'given') rows = rows.where('opened_by', '=', own).where('owner', '<>', own);
    if (state === 'open' || state === 'overdue') rows = rows.where('state', '=', 'open');
    if (state === 'overdue') rows = rows.where('due', '<', ctx.today);
    if (state === 'closed') rows = rows.where('state', '<>', 'open');
    if (kind !== undefined) rows = rows.where('subject_kind', '=', kind);
    if (of !== undefined) rows = rows.where('subject_id', '=', of);
    const order = orderAsked(orders, page, { by: 'standing' });
    const found = await pageInOrder(rows.selectAll(), page, order);
    return {
      ...found,
      items: await presentRows(ctx, found.items),
      abilities: { open: mayTakePart(ctx.actor) },
    };
  },
);

const byId: OrderKey<FollowUpTable> = { sql: sql.ref('id'), kind: 'id', of: (row) => row.id };
const byDue: OrderKey<FollowUpTable>[] = [{ sql: sql.ref('due'), kind: 'day', of: (row) => row.due }, byId];
const orders = {
  standing: [
    {
      sql: sql`(case state when 'open' then 0 else 1 end)`,
      kind: 'int',
      of: ({ state }) => (state === 'open' ? 0 : 1),
    },
    ...byDue,
  ] satisfies OrderKey<FollowUpTable>[],
  due: byDue,
  given: [
    { sql: sql.ref('opened_at'), kind: 'instant', of: ({ opened_at }) => opened_at.toISOString() },
    byId,
  ] satisfies OrderKey<FollowUpTable>[],
};
