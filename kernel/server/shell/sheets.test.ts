import { afterAll, beforeAll, expect, test } from 'vitest';
import { qinghe, type TestHouse, testHouse, yunjiang } from '../../../testing/house.ts';
import { archivist, director, fill, itemIds, outsider, portsModule } from '../../../testing/ports-module.ts';
import type { Actor } from '../actor.ts';
import { shellOperations } from './index.ts';
import { shellSheets } from './sheets.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse([portsModule], shellOperations);
  await fill(house);
  await house.as(archivist, yunjiang, async (ctx) => {
    for (let n = 0; n < 230; n += 1)
      ctx.record({
        verb: 'ports.item-closed',
        subject: { kind: 'ports.paper', id: itemIds['秘密备忘录']! },
        data: { n },
      });
  });
}, 60_000);
afterAll(() => house.close());

function rowsOf(id: string, actor: Actor, query: object) {
  const sheet = shellSheets.find((one) => one.id === id)!;
  const office = actor.office === 'qinghe' ? qinghe : yunjiang;
  return house.look(actor, office, async (ctx) => {
    const { columns, rows } = await sheet.read(ctx, sheet.query.parse(query));
    const keys = columns.map(({ key }) => key);
    return rows.map((row) => Object.fromEntries(row.map((cell, at) => [keys[at]!, cell])));
  });
}

test('a file of the ledger holds every page of it once, in the order asked for', async () => {
  const asked = { verb: 'ports.item-closed', by: 'at', order: 'ascending' };
  const rows = await rowsOf('house.ledger', director, asked);
  expect(rows.map(({ data }) => data)).toEqual(Array.from({ length: 230 }, (_, n) => `{"n":${n}}`));
  expect(rows[0]).toMatchObject({ kind: 'ports.paper', id: itemIds['秘密备忘录'], title: '秘密备忘录' });
});

test('it holds what whoever asks may see, and nothing of another office', async () => {
  expect(await rowsOf('house.ledger', outsider, { verb: 'ports.item-closed' })).toEqual([]);
  const abroad = await rowsOf('house.ledger', { ...director, office: 'qinghe' }, {});
  expect(abroad.map(({ title }) => title)).toEqual(['清禾河堤']);
});

test('each list is known by one name, and each column by one key', async () => {
  for (const { id } of shellSheets) {
    const sheet = shellSheets.find((one) => one.id === id)!;
    const { columns } = await house.look(director, yunjiang, (ctx) => sheet.read(ctx, sheet.query.parse({})));
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
  }
  expect(new Set(shellSheets.map(({ id }) => id)).size).toBe(shellSheets.length);
});
