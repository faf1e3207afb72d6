import { afterAll, beforeAll, expect, test } from 'vitest';
import { person, yunjiang } from '../../../testing/house.ts';
import { he, type PressHouse, pressHouse, shen, zhou } from '../../../testing/press-house.ts';
import type { Memory, Unit } from '../../language/contract/memory.ts';
import type { Release } from '../contract/release.ts';
import { correctRelease } from './operations/correct-release.ts';
import { readRelease } from './operations/read-release.ts';
import { sendBack } from './operations/send-back.ts';
import { withdrawRelease } from './operations/withdraw-release.ts';
import { rememberAllAgain, rememberRelease } from './remember.ts';

const jiang = person('jiang', ['translator']);
let house: PressHouse;
beforeAll(async () => {
  house = await pressHouse();
});
afterAll(() => house.close());

const operationOf = (name: string) =>
  house.deps.house.operations.find(({ contract }) => contract.name === `language.${name}`)!;

/** Carries out what was told since, as the queue would: twice, for it may come again. */
async function carriedOut(): Promise<void> {
  const told = house.events.splice(0).filter(({ name }) => name === rememberRelease.event);
  for (const event of [...told, ...told])
    await house.as({ kind: 'system', module: 'press', office: 'yunjiang' }, yunjiang, (ctx) =>
      rememberRelease.run(ctx, event, undefined),
    );
}

async function remembered(): Promise<{ memory: Memory; units: Unit[] }> {
  await carriedOut();
  const { items } = await house.ask<{ items: Memory[] }>(jiang, operationOf('listMemories'), {});
  const memory = items.find(({ name }) => name.zh === '双语发布')!;
  const page = await house.ask<{ items: Unit[] }>(jiang, operationOf('readUnits'), { memoryId: memory.id });
  return { memory, units: page.items };
}

test('sentences enter the memory when a release is approved, and leave it when the approval is void', async () => {
  const approved = await house.approved();
  const { memory, units } = await remembered();
  expect(memory).toMatchObject({ units: 3, shared: false });
  expect(units.map(({ document }) => document)).toEqual(Array(3).fill(approved.number));
  expect(units).toContainEqual(
    expect.objectContaining({
      zh: '云江港开通新航线',
      en: 'Yunjiang Port Opens a New Shipping Line',
      origin: 'release',
      reviewed: true,
    }),
  );
  await house.step(zhou, sendBack, approved, { why: '请改标题' });
  expect((await remembered()).memory.units).toBe(0);
});

test('what the public reads stays in it while it is corrected, and leaves it when the release is withdrawn', async () => {
  const published = await house.published();
  expect((await remembered()).memory.units).toBe(3);
  const correcting = await house.step(shen, correctRelease, published, {
    zh: '改正班次',
    en: 'The sailings are put right',
  });
  expect((await remembered()).memory.units).toBe(3);
  const now = await house.ask<Release>(he, readRelease, { releaseId: correcting.id });
  await house.step(zhou, withdrawRelease, now, { why: '航线推迟' });
  const { memory, units } = await remembered();
  expect([memory.units, units]).toEqual([0, []]);
});

test('what was approved while the memory was retired is in it once it is brought back', async () => {
  const wen = person('wen', ['translation-chief']);
  const { memory } = await remembered();
  const on = ({ id, version }: Memory) => ({ memoryId: id, version });
  const retired = await house.ask<Memory>(wen, operationOf('retireMemory'), {
    ...on(memory),
    searched: true,
  });
  await house.approved();
  await house.published();
  expect([memory.units, (await remembered()).memory.units]).toEqual([0, 0]);
  await house.ask(wen, operationOf('bringBackMemory'), on(retired));
  const back = house.events.splice(0).filter(({ name }) => name === rememberAllAgain.event);
  expect(back.map(({ data }) => data)).toEqual([{ feed: 'press.release' }]);
  await house.as({ kind: 'system', module: 'press', office: 'yunjiang' }, yunjiang, (ctx) =>
    rememberAllAgain.run(ctx, back[0]!, undefined),
  );
  expect((await remembered()).memory.units).toBe(3);
});

test('a memory of that name that people made stays theirs', async () => {
  await house.close();
  house = await pressHouse();
  const name = { zh: '双语发布', en: 'Ours' };
  const made = await house.ask<Memory>(person('wen', ['translation-chief']), operationOf('makeMemory'), {
    name,
  });
  await house.approved();
  await carriedOut();
  const { items } = await house.ask<{ items: Memory[] }>(jiang, operationOf('listMemories'), {});
  expect(items.find(({ id }) => id === made.id)).toMatchObject({ units: 0, shared: true, name });
  const own = items.find(({ id }) => id !== made.id)!;
  expect(own).toMatchObject({ name: { zh: '双语发布（自动）', en: 'Releases (automatic)' }, units: 3 });
});
