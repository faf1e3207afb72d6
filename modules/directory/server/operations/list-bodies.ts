import { sql } from 'kysely';
import { implement } from '../../../../kernel/server/operation.ts';
import { type OrderKey, orderAsked, pageInOrder } from '../../../../kernel/server/ordering.ts';
import { listBodies as contract } from '../../contract/body.ts';
import { bodiesAsked } from '../asked.ts';
import { presentBodyRow } from '../present.ts';
import { bodiesById } from '../queries.ts';
import type { BodyTable } from '../tables.ts';

/** The bodies of the directory by name, each with the one it stands under. */
export const listBodies = implement(contract, async (ctx, input) => {
  const found = bodiesAsked(ctx, input);
  const result = await pageInOrder(found.selectAll('body'), input, orderAsked(orders, input, { by: 'name' }));
  const parents = await bodiesById(
    ctx,
    result.items.flatMap((row) => row.parent ?? []),
  );
  return { ...result, items: result.items.map((row) => presentBodyRow(row, parents.get(row.parent ?? ''))) };
});

const byName: OrderKey<BodyTable>[] = [
  { sql: sql.ref('sort_key'), kind: 'text', of: (row) => row.sort_key },
  { sql: sql.ref('id'), kind: 'id', of: (row) => row.id },
];
const orders = {
  name: byName,
  kind: [
    { sql: sql.ref('kind'), kind: 'text', of: ({ kind }) => kind },
    ...byName,
  ] satisfies OrderKey<BodyTable>[],
};
