import { sql } from 'kysely';
import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { type OrderKey, pageInOrder } from '../../../../../kernel/server/ordering.ts';
import { listCloseOuts as contract } from '../../../contract/close-outs.ts';
import { presentCloseOutRow } from '../../close-outs/present.ts';
import { type CloseOutRecord, lateCloseOuts, seenCloseOuts, settledIn } from '../../close-outs/queries.ts';
import { mayWork } from '../../policy.ts';
import type { HallTables } from '../../tables.ts';

/** Close-outs, whose day is first, first. */
export const listCloseOuts = implement(contract, async (ctx, { which, ...page }) => {
  demand(mayWork(ctx.actor));
  const rows = await pageInOrder(narrowed(ctx, which).selectAll(), page, byDay);
  return { ...rows, items: await presentRows(ctx, rows.items) };
});

function narrowed(ctx: Ctx, which: 'late' | 'open' | 'over') {
  if (which === 'late') return lateCloseOuts(ctx);
  const all = seenCloseOuts(ctx);
  if (which === 'over') return all.where('state', '<>', 'open');
  return all
    .where('state', '=', 'open')
    .where(sql<boolean>`(due_on is null or due_on >= ${ctx.today}::date)`);
}

async function presentRows(ctx: Ctx, rows: readonly CloseOutRecord[]) {
  if (rows.length === 0) return [];
  const cases = await tables<HallTables>(ctx)
    .selectFrom('service_hall.hall_case')
    .select(['id', 'number', 'title_zh', 'title_en', 'people'])
    .where('office', '=', ctx.office.code)
    .where(
      'id',
      'in',
      rows.map((row) => row.hall_case),
    )
    .execute();
  const settled = await settledIn(
    ctx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) =>
    presentCloseOutRow(ctx, cases.find(({ id }) => id === row.hall_case)!, row, settled.get(row.id) ?? 0),
  );
}

/** What has no day comes last. */
const byDay: OrderKey<CloseOutRecord>[] = [
  {
    sql: sql`coalesce(due_on, '9999-12-31'::date)`,
    kind: 'day',
    of: ({ due_on: day }) => day ?? '9999-12-31',
  },
  { sql: sql.ref('id'), kind: 'id', of: ({ id }) => id },
];
