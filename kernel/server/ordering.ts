import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely';
import { z } from 'zod';
import { instant, isoDate } from '../contract/dates.ts';
import { id } from '../contract/ids.ts';
import type { Page, PageQuery } from '../contract/page.ts';
import { keysOf, pageOfQuery } from './paging.ts';

/** What a key may hold, and the type PostgreSQL is told when it comes back in a cursor. */
const kinds = {
  text: { read: z.string(), cast: sql`text` },
  int: { read: z.int32(), cast: sql`int` },
  number: { read: z.int(), cast: sql`bigint` },
  day: { read: isoDate, cast: sql`date` },
  instant: { read: instant, cast: sql`timestamptz` },
  id: { read: id, cast: sql`uuid` },
};

/** One key of an order. The last of them tells any two rows apart. */
export interface OrderKey<Row> {
  sql: RawBuilder<unknown>;
  kind: keyof typeof kinds;
  of: (row: Row) => string | number;
  descending?: boolean;
}

/** The order asked for, of those a list knows: turned round where that is asked. */
export function orderAsked<By extends string, Row>(
  orders: Record<By, OrderKey<Row>[]>,
  asked: { by?: By | undefined; order?: 'ascending' | 'descending' | undefined },
  usual: { by: By; order?: 'descending' },
): OrderKey<Row>[] {
  const { by, order } = asked.by ? { by: asked.by, order: asked.order } : usual;
  const keys = orders[by];
  return order === 'descending' ? keys.map((key) => ({ ...key, descending: !key.descending })) : keys;
}

/** A page of what was found, in an order, going on after the cursor. */
export function pageInOrder<Row>(
  // biome-ignore lint/suspicious/noExplicitAny: any query with rows of this shape
  found: SelectQueryBuilder<any, any, Row>,
  page: PageQuery,
  order: OrderKey<Row>[],
): Promise<Page<Row>> {
  const onward = page.after === undefined ? found : found.where(isAfter(order, page.after));
  const ordered = order.reduce(
    (query, key) => query.orderBy(key.sql, key.descending ? 'desc' : 'asc'),
    onward,
  );
  return pageOfQuery(ordered, found, page, (row) => order.map((key) => key.of(row)));
}

/** The rows behind the cursor: one comparison of rows where all keys run one way, which an index can follow. */
function isAfter<Row>(order: OrderKey<Row>[], after: string): RawBuilder<boolean> {
  const read = keysOf(after, z.tuple(order.map(({ kind }): z.ZodType => kinds[kind].read) as [z.ZodType]));
  const values = order.map(({ kind }, at) => sql`${(read as unknown[])[at]}::${kinds[kind].cast}`);
  const [first] = order;
  if (order.every((key) => Boolean(key.descending) === Boolean(first?.descending))) {
    const columns = sql.join(order.map((key) => key.sql));
    return sql`(${columns}) ${first?.descending ? sql`<` : sql`>`} (${sql.join(values)})`;
  }
  return order.reduceRight(
    (inner, { sql: column, descending }, at) =>
      sql<boolean>`(${column} ${descending ? sql`<` : sql`>`} ${values[at]} or (${column} = ${values[at]} and ${inner}))`,
    sql<boolean>`false`,
  );
}
