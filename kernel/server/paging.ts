import { type SelectQueryBuilder, sql } from 'kysely';
import type { z } from 'zod';
import type { Page, PageQuery } from '../contract/page.ts';
import { refuse } from './refusal.ts';

/** Lists are counted up to here; beyond, the page says "at least". */
const countCap = 1000;

/** Where a page ended, as the opaque text the next request brings back. */
function cursorOf(keys: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** The keys in a cursor, each of its kind, or a refusal when it is not one of ours. */
export function keysOf<Keys extends z.ZodTuple>(cursor: string, keys: Keys): z.infer<Keys> {
  const read = keys.safeParse(jsonIn(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (read.success) return read.data;
  throw refuse(
    'input-invalid',
    {},
    {
      after: {
        zh: '翻页标记无效，请从第一页重新开始。',
        en: 'This page mark is not valid. Start again from the first page.',
      },
    },
  );
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: refused like any other forged cursor.
    return undefined;
  }
}

/**
 * One page of an ordered query. `keyOf` gives the last row's place in the order; the query must be ordered by the
 * same columns and already continue after the cursor.
 */
export async function pageOfQuery<Row>(
  // biome-ignore lint/suspicious/noExplicitAny: any query with rows of this shape
  ordered: SelectQueryBuilder<any, any, Row>,
  // biome-ignore lint/suspicious/noExplicitAny: the same query without order, place or columns
  counted: SelectQueryBuilder<any, any, any>,
  page: PageQuery,
  keyOf: (row: Row) => (string | number)[],
): Promise<Page<Row>> {
  const found = await ordered
    .select(countUpToCap(counted).as(countedAs))
    .limit(page.limit + 1)
    .execute();
  const rows = found.map(({ [countedAs]: _, ...row }) => row as Row);
  const items = rows.slice(0, page.limit);
  const last = items.at(-1);
  const value = Number(found[0]?.[countedAs] ?? (page.after === undefined ? 0 : await countedAlone(counted)));
  return {
    items,
    next: rows.length > page.limit && last ? cursorOf(keyOf(last)) : null,
    count: { value: Math.min(value, countCap), capped: value > countCap },
  };
}

const countedAs = 'counted_in_all';

/** Counted in the database, and on the way: a thousand rows sent to be counted here take longer than finding them. */
// biome-ignore lint/suspicious/noExplicitAny: any query
function countUpToCap(query: SelectQueryBuilder<any, any, any>) {
  const some = query
    .clearSelect()
    .clearOrderBy()
    .select(sql`1`.as('one'))
    .limit(countCap + 1);
  return sql<string>`(select count(*) from (${some}) as found)`;
}

/** Behind the last page there is no row to bring the count along. */
// biome-ignore lint/suspicious/noExplicitAny: any query
async function countedAlone(query: SelectQueryBuilder<any, any, any>): Promise<number> {
  const rows = await query
    .clearSelect()
    .clearOrderBy()
    .select(sql`1`.as('one'))
    .limit(countCap + 1)
    .execute();
  return rows.length;
}
