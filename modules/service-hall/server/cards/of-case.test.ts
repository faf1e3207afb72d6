import { afterAll, beforeAll, expect, test } from 'vitest';
import { program } from '../../../../testing/cards-house.ts';
import { gu, type HallHouse, hallHouse, lin, min, qiao } from '../../../../testing/hall-house.ts';
import { yunjiang } from '../../../../testing/house.ts';
import type { BoardRow, CardHolder } from '../../contract/cards.ts';
import type { HallCase } from '../../contract/case.ts';
import { acceptCase } from '../operations/accept-case.ts';
import { advanceCase } from '../operations/advance-case.ts';
import { listCardBoard } from '../operations/cards/list-card-board.ts';
import { readCardHolder } from '../operations/cards/read-card-holder.ts';
import { requestOfCase } from './of-case.ts';

let house: HallHouse;
beforeAll(async () => {
  house = await hallHouse();
});
afterAll(() => house.close());

/** Carries out what the last steps told, as the queue would. */
async function react(): Promise<void> {
  for (const event of house.events.splice(0))
    if (event.name === requestOfCase.event)
      await house.as(program, yunjiang, (ctx) => requestOfCase.run(ctx, event, undefined));
}

async function toTheMinistry(more: object = {}): Promise<HallCase> {
  let now = await house.entered('abtc-new', more);
  now = await house.step(qiao, acceptCase, now);
  for (const who of [gu, min]) now = await house.step(who, advanceCase, now, { stage: now.stage.id });
  expect(now.stage.kind).toBe('external');
  return now;
}

test('a case that reaches the ministry becomes one request of one person, however often it is told', async () => {
  const of = await toTheMinistry();
  const told = [...house.events];
  await react();
  house.events.push(...told);
  await react();
  const { items } = await house.ask<{ items: BoardRow[] }>(qiao, listCardBoard, {});
  expect(items).toMatchObject([
    { name: { zh: lin.nameZh, en: 'LIN ZHIXIA' }, application: { service: 'abtc-new' } },
  ]);
  const holder = await house.ask<CardHolder>(qiao, readCardHolder, { holderId: items[0]!.id });
  expect(holder.requests).toMatchObject([{ state: 'waiting', caseId: of.id }]);
});

test('where it cannot become one, the hall is told, and nothing else happens', async () => {
  // The same person, whose application is under way.
  await toTheMinistry();
  await react();
  expect(house.events.some(({ name }) => name === 'notices.told')).toBe(true);
  const { items } = await house.ask<{ items: BoardRow[] }>(qiao, listCardBoard, {});
  expect(items).toHaveLength(1);
});
