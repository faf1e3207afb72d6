import { type Selectable, sql } from 'kysely';
import { tables } from '../../../../kernel/server/context.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { type OrderKey, orderAsked, pageInOrder } from '../../../../kernel/server/ordering.ts';
import { namesOf } from '../../../../kernel/server/person-names.ts';
import { matchingIds } from '../../../../kernel/server/search/matching-ids.ts';
import { listReleases as contract } from '../../contract/release.ts';
import { visible } from '../policy.ts';
import { presentRow } from '../present.ts';
import type { PressTables, ReleaseTable } from '../tables.ts';

/** Releases this person may see, latest change first. Discarded ones only when asked for. */
export const listReleases = implement(contract, async (ctx, input) => {
  let found = tables<PressTables>(ctx)
    .selectFrom('press.release as release')
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`id in (${visible(ctx.actor)})`);
  found = input.state ? found.where('state', '=', input.state) : found.where('state', '<>', 'discarded');
  if (input.mine && ctx.actor.kind === 'user') found = found.where('author', '=', ctx.actor.userId);
  if (input.q) {
    // The search knows pinyin and the words of the text, but nothing of what was discarded: its title is looked into.
    const part = `%${input.q.replace(/[%_\\]/g, '\\$&')}%`;
    const bySearch = sql<boolean>`id in (${matchingIds(ctx, 'release', input.q)})`;
    found = found.where((eb) =>
      eb.or([
        bySearch,
        eb('title_zh', 'like', part),
        eb('title_en', 'ilike', part),
        eb('number', 'ilike', part),
      ]),
    );
  }
  const order = orderAsked(orders, input, { by: 'changed', order: 'descending' });
  const result = await pageInOrder(found.selectAll('release'), input, order);
  const nameOf = await namesOf(
    ctx,
    result.items.map((row) => row.author),
  );
  return { ...result, items: result.items.map((row) => presentRow(ctx.actor, row, nameOf)) };
});

type Row = Selectable<ReleaseTable>;

const byId: OrderKey<Row> = { sql: sql.ref('id'), kind: 'id', of: (row) => row.id };
const orders: Record<'changed' | 'number' | 'day', OrderKey<Row>[]> = {
  changed: [
    { sql: sql.ref('changed_at'), kind: 'instant', of: ({ changed_at }) => changed_at.toISOString() },
    byId,
  ],
  number: [{ sql: sql.ref('number'), kind: 'text', of: (row) => row.number }, byId],
  day: [{ sql: sql.ref('day'), kind: 'day', of: (row) => row.day }, byId],
};
