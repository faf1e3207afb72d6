import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyLedger } from '../../../kernel/server/ledger/verify.ts';
import { inOffice } from '../../../kernel/server/transaction.ts';
import { cen, gu, type HallHouse, hallHouse, min, qiao } from '../../../testing/hall-house.ts';
import { yunjiang } from '../../../testing/house.ts';
import type { CaseRow } from '../contract/case.ts';
import { fillCases } from './fill-cases.ts';
import { findCases } from './operations/find-cases.ts';
import { listCases } from './operations/list-cases.ts';

const people = { clerk: qiao, reviewer: gu, 'other-reviewer': min, chief: cen };
let house: HallHouse;
beforeAll(async () => {
  house = await hallHouse();
  await fillCases(
    (by, at, act) => inOffice({ ...house.deps, clock: () => at }, people[by], yunjiang, act),
    120,
    () => undefined,
  );
});
afterAll(() => house.close());

test('every case that was filled in folds to its row, is found by its name, and the ledger holds', async () => {
  const { items } = await house.ask<{ items: CaseRow[] }>(qiao, listCases, { limit: 200 });
  expect(items).toHaveLength(120);
  expect(new Set(items.map(({ state }) => state)).size).toBeGreaterThan(4);
  for (const { id } of items) {
    const { folded, row } = await house.standings(id);
    expect(folded).toEqual(row);
  }
  const { title } = items[0]!;
  const found = await house.ask<{ items: CaseRow[] }>(qiao, findCases, { q: title.zh });
  expect(found.items.map((one) => one.title.zh)).toContain(title.zh);
  const report = await house.look(qiao, yunjiang, (ctx) => verifyLedger(ctx.db, 'yunjiang'));
  expect(report.broken).toBeNull();
  expect(report.lines).toBeGreaterThan(400);
});
