import { afterAll, beforeAll, expect, test } from 'vitest';
import { Refusal } from '../../../kernel/server/refusal.ts';
import { type HallHouse, hallHouse, luo, qiao } from '../../../testing/hall-house.ts';
import { yunjiang } from '../../../testing/house.ts';
import type { CorrectionReason, HallPerson } from '../contract/staff.ts';
import { casesSheet } from './cases-sheet.ts';
import { listCorrectionReasons } from './operations/list-correction-reasons.ts';
import { listHallStaff } from './operations/list-hall-staff.ts';

let house: HallHouse;
beforeAll(async () => {
  house = await hallHouse();
});
afterAll(() => house.close());

test('a case can be assigned to the people of the hall and nobody else; others are not told who they are', async () => {
  const { people } = await house.ask<{ people: HallPerson[] }>(qiao, listHallStaff, {});
  expect(people.map(({ userId }) => userId).toSorted()).toEqual(['cen', 'gu', 'min', 'qiao', 'zhou']);
  await expect(house.ask(luo, listHallStaff, {})).rejects.toThrow(Refusal);
});

test('each reason says in both languages what to do, and every place of a notice has some', async () => {
  const { reasons } = await house.ask<{ reasons: CorrectionReason[] }>(qiao, listCorrectionReasons, {});
  expect(new Set(reasons.map(({ id }) => id)).size).toBe(reasons.length);
  for (const place of ['paper', 'person', 'answer'] as const)
    expect(reasons.filter(({ at }) => at.includes(place)).length).toBeGreaterThan(2);
  for (const { says } of reasons)
    expect(says).toEqual({ zh: expect.stringMatching(/请/), en: expect.stringMatching(/[Pp]lease/) });
  await expect(house.ask(luo, listCorrectionReasons, {})).rejects.toThrow(Refusal);
});

test('the list is had as a file with what it shows, by who may see the list', async () => {
  const entered = await house.entered();
  const { rows, columns } = await house.look(qiao, yunjiang, (ctx) => casesSheet.read(ctx, { open: 'yes' }));
  const row = Object.fromEntries(columns.map(({ key }, at) => [key, rows[0]![at]]));
  expect(row).toMatchObject({
    number: entered.number,
    zh: '林知夏',
    state: 'submitted',
    due: { day: entered.clock!.due },
  });
  await expect(house.look(luo, yunjiang, (ctx) => casesSheet.read(ctx, {}))).rejects.toThrow(Refusal);
});
