import { sql } from 'kysely';
import { z } from 'zod';
import { isoDate } from '../../contract/dates.ts';
import { listFollowUps } from '../../contract/follow-ups.ts';
import { id } from '../../contract/ids.ts';
import { actorId } from '../actor.ts';
import { implement } from '../operation.ts';
import { keysOf, pageOfQuery } from '../paging.ts';
import { mayTakePart } from './policy.ts';
import { presentRows } from './present.ts';
import { seenFollowUps } from './queries.ts';

const place = z.tuple([z.literal([0, 1]), isoDate, id]);

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
    const onward =
      page.after === undefined
        ? rows
        : rows.where(sql<boolean>`(${isClosed}, due, id) > (${sql.join(castOf(keysOf(page.after, place)))})`);
    const found = await pageOfQuery(
      onward.selectAll().orderBy(isClosed).orderBy('due').orderBy('id'),
      rows,
      page,
      (row) => [row.state === 'open' ? 0 : 1, row.due, row.id],
    );
    return {
      ...found,
      items: await presentRows(ctx, found.items),
      abilities: { open: mayTakePart(ctx.actor) },
    };
  },
);

const isClosed = sql<number>`(case state when 'open' then 0 else 1 end)`;

function castOf([closed, due, last]: z.infer<typeof place>) {
  return [sql`${closed}::int`, sql`${due}::date`, sql`${last}::uuid`];
}
