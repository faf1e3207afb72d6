import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { person, type TestHouse, testHouse, yunjiang } from '../../testing/house.ts';
import { tables } from './context.ts';
import { type OrderKey, orderAsked, pageInOrder } from './ordering.ts';
import type { SavedViewTable, ViewTables } from './views/tables.ts';

const zhou = person('zhou', ['director']);
type Row = Pick<SavedViewTable, 'id' | 'name' | 'version'>;

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse([]);
  await house.as(zhou, yunjiang, async (ctx) => {
    for (let n = 0; n < 12; n += 1)
      await tables<ViewTables>(ctx)
        .insertInto('kernel.saved_view')
        .values({
          office: 'yunjiang',
          id: ctx.newId(),
          version: 1 + (n % 3),
          user_id: `u${n}`,
          list: 'test.order',
          name: ['港', '会', '签'][n % 2]!,
          asked: '{}',
          shared: true,
        })
        .execute();
  });
}, 60_000);
afterAll(() => house.close());

const byId: OrderKey<Row> = { sql: sql.ref('id'), kind: 'id', of: (row) => row.id };
const orders: Record<'name' | 'mixed', OrderKey<Row>[]> = {
  name: [{ sql: sql`name collate "C"`, kind: 'text', of: (row) => row.name }, byId],
  mixed: [
    { sql: sql.ref('version'), kind: 'int', of: (row) => row.version, descending: true },
    { sql: sql`name collate "C"`, kind: 'text', of: (row) => row.name },
    byId,
  ],
};

async function walk(by: 'name' | 'mixed', order: 'ascending' | 'descending', limit: number) {
  const rows: Row[] = [];
  let after: string | undefined;
  do {
    const page = await house.look(zhou, yunjiang, (ctx) =>
      pageInOrder(
        tables<ViewTables>(ctx).selectFrom('kernel.saved_view').select(['id', 'name', 'version']),
        { after, limit },
        orderAsked(orders, { by, order }, { by: 'name' }),
      ),
    );
    expect(page.count.value).toBe(12);
    rows.push(...page.items);
    after = page.next ?? undefined;
  } while (after);
  return rows;
}

test('pages of every order, either way, join to the whole list: each row once, turned round exactly', async () => {
  for (const by of ['name', 'mixed'] as const) {
    const whole = await walk(by, 'ascending', 50);
    expect(new Set(whole.map(({ id }) => id)).size).toBe(12);
    for (const limit of [1, 5]) expect(await walk(by, 'ascending', limit)).toEqual(whole);
    expect(await walk(by, 'descending', 5)).toEqual([...whole].reverse());
  }
  const versions = (await walk('mixed', 'ascending', 5)).map(({ version }) => version);
  expect(versions).toEqual([3, 3, 3, 3, 2, 2, 2, 2, 1, 1, 1, 1]);
});

test('a cursor of another order is refused in words', async () => {
  const after = Buffer.from(JSON.stringify(['x'])).toString('base64url');
  const refused = house.look(zhou, yunjiang, (ctx) =>
    pageInOrder(
      tables<ViewTables>(ctx).selectFrom('kernel.saved_view').select(['id', 'name', 'version']),
      { after, limit: 5 },
      orders.name,
    ),
  );
  await expect(refused).rejects.toMatchObject({ code: 'input-invalid' });
});
