import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OutputOf } from '../../../kernel/contract/operation.ts';
import type { UserActor } from '../../../kernel/server/actor.ts';
import { Refusal } from '../../../kernel/server/refusal.ts';
import { cen, gu, type HallHouse, hallHouse, luo, min, qiao } from '../../../testing/hall-house.ts';
import { yunjiang } from '../../../testing/house.ts';
import type { CaseRow, HallCase } from '../contract/case.ts';
import type { hallOverview as contract } from '../contract/staff.ts';
import { hallDesk } from './desk.ts';
import { acceptCase } from './operations/accept-case.ts';
import { advanceCase } from './operations/advance-case.ts';
import { assignCase } from './operations/assign-case.ts';
import { hallOverview } from './operations/hall-overview.ts';
import { listCases } from './operations/list-cases.ts';
import { pauseCase } from './operations/pause-case.ts';

let house: HallHouse;
beforeAll(async () => {
  house = await hallHouse();
});
afterAll(() => house.close());

const overview = (days = 5) => house.ask<OutputOf<typeof contract>>(cen, hallOverview, { days });

describe('how the hall stands', () => {
  let assigned: HallCase;
  beforeAll(async () => {
    assigned = await house.step(qiao, assignCase, await house.entered(), { to: 'gu' });
    await house.step(gu, pauseCase, await house.entered(), { why: '请专家鉴定印鉴' });
    await house.entered();
  });

  test('is told by person and by stage, each case once, with what is due soon', async () => {
    const { total, people, stages, pressing } = await overview();
    expect(total).toEqual({ open: 3, late: 0, soon: 2 });
    expect(people.map(({ person, open }) => [person?.userId ?? null, open])).toEqual([
      ['gu', 1],
      [null, 2],
    ]);
    expect(stages).toMatchObject([
      { service: { code: 'apostille' }, stage: { id: 'intake' }, open: 3, soon: 2, waiting: 1 },
    ]);
    expect(pressing.map(({ id }) => id)).toContain(assigned.id);
    expect(pressing).toHaveLength(2);
  });

  test('what is not due within the days asked for is not pressing; what is late always is', async () => {
    expect(await overview(1)).toMatchObject({ until: '2026-11-25', pressing: [], total: { soon: 0 } });
    house.setClock('2026-12-07T02:00:00.000Z');
    const { total, pressing } = await overview(1);
    expect(total).toEqual({ open: 3, late: 2, soon: 0 });
    expect(pressing.every(({ daysLeft }) => daysLeft! < 0)).toBe(true);
    house.setClock('2026-11-24T02:00:00.000Z');
  });

  test('days beyond the calendar are said to be provisional', async () => {
    house.setClock('2026-12-28T02:00:00.000Z');
    expect(await overview(10)).toMatchObject({ provisional: true });
    house.setClock('2026-11-24T02:00:00.000Z');
  });

  test('is for the hall alone', async () => {
    await expect(house.ask(luo, hallOverview, {})).rejects.toThrow(Refusal);
  });
});

describe('when somebody is away', () => {
  const minForGu: UserActor = {
    ...min,
    deputyFor: [{ userId: 'gu', name: gu.name, roles: ['hall-reviewer'], until: '2026-11-30' }],
  };
  const mineOf = (actor: UserActor) =>
    house
      .ask<{ items: CaseRow[] }>(actor, listCases, { assigned: 'me' })
      .then(({ items }) => items.map(({ id }) => id));

  test('whoever has the duties works on the cases, finds them among the own, and on the desk', async () => {
    const accepted = await house.step(qiao, acceptCase, await house.entered('abtc-new'));
    const assigned = await house.step(cen, assignCase, accepted, { to: 'gu' });
    await expect(house.step(min, advanceCase, assigned, { stage: assigned.stage.id })).rejects.toThrow(
      Refusal,
    );
    expect(await mineOf(min)).not.toContain(assigned.id);
    expect(await mineOf(minForGu)).toContain(assigned.id);
    const desk = await house.look(minForGu, yunjiang, hallDesk);
    expect(desk.mine.map(({ ref }) => ref.id)).toContain(assigned.id);
    const next = await house.step(minForGu, advanceCase, assigned, { stage: assigned.stage.id });
    expect(next.stage.id).not.toBe(assigned.stage.id);
    // Who approved for an absent colleague has approved: the next level needs other eyes than either’s.
    await expect(house.step(minForGu, advanceCase, next, { stage: next.stage.id })).rejects.toThrow(Refusal);
  });

  test('the list of one person’s cases is had by the id', async () => {
    const { items } = await house.ask<{ items: CaseRow[] }>(cen, listCases, { assigned: 'gu' });
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ assignedTo }) => assignedTo?.userId === 'gu')).toBe(true);
  });
});
