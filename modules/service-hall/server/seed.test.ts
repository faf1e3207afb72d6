import { afterAll, beforeAll, expect, test } from 'vitest';
import { cen, gu, type HallHouse, hallHouse, min, qiao } from '../../../testing/hall-house.ts';
import { castOf, yunjiang } from '../../../testing/house.ts';
import type { CaseRow } from '../contract/case.ts';
import type { ServiceValues } from '../contract/values.ts';
import { listCases } from './operations/list-cases.ts';
import { readServiceValues } from './operations/read-service-values.ts';
import { seedHall } from './seed.ts';
import { seedCases } from './seed-cases.ts';

const staff: Record<string, typeof qiao> = {
  'qiao.anning@yunjiang.example': qiao,
  'gu.mingche@yunjiang.example': gu,
  'min.shuyao@yunjiang.example': min,
  'cen.liqun@yunjiang.example': cen,
};
let house: HallHouse;
beforeAll(async () => {
  house = await hallHouse();
  await seedHall(castOf(house, yunjiang, staff));
});
afterAll(() => house.close());

test('the demonstration has cases in every state people work with, and each folds to its row', async () => {
  const { items } = await house.ask<{ items: CaseRow[] }>(qiao, listCases, { limit: 100 });
  // Beside these, those a firm brought at its desk.
  expect(items.length).toBeGreaterThanOrEqual(seedCases.length);
  expect(new Set(items.map(({ state }) => state))).toEqual(
    new Set(['submitted', 'correcting', 'in-hand', 'ready', 'done', 'not-accepted', 'refused']),
  );
  for (const { id } of items) {
    const { folded, row } = await house.standings(id);
    expect(folded).toEqual(row);
  }
});

test('its own values are published, and a draft waits that some of its cases would stand otherwise under', async () => {
  const read = (code: string) => house.ask<ServiceValues>(cen, readServiceValues, { code });
  expect(await read('apostille')).toMatchObject({ drafted: null, published: [{ number: 1 }] });
  const { drafted, effect } = await read('abtc-new');
  expect(drafted).not.toBeNull();
  expect(effect!.guide.length).toBeGreaterThan(2);
  expect(effect!.differing.length).toBeGreaterThan(0);
});
