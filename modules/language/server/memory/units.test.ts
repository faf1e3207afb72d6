import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tables } from '../../../../kernel/server/context.ts';
import { qinghe, yunjiang } from '../../../../testing/house.ts';
import {
  anybody,
  he,
  jiang,
  type LanguageHouse,
  languageHouse,
  luo,
  shen,
  stranger,
  wen,
} from '../../../../testing/language-house.ts';
import type { Memory, Unit } from '../../contract/memory.ts';
import type { LanguageTables } from '../tables.ts';
import { addUnits } from './operations/add-units.ts';
import { changeUnit } from './operations/change-unit.ts';
import { listMemories } from './operations/list-memories.ts';
import { readUnits } from './operations/read-units.ts';
import { removeUnit } from './operations/remove-unit.ts';
import { unitsSince } from './units-since.ts';

let house: LanguageHouse;
beforeAll(async () => {
  house = await languageHouse();
});
afterAll(() => house.close());

const opened: [string, string] = ['云江港开通新航线。', 'Yunjiang Port opened a new line.'];
const signed: [string, string] = ['双方签署合作备忘录。', 'The two sides signed a memorandum.'];
const visited: [string, string] = ['代表团参观竹编工坊。', 'The delegation visited the bamboo workshop.'];

interface Units {
  items: Unit[];
  next: string | null;
  count: { value: number };
  memory: Memory;
}
const read = (memoryId: string, more: object = {}) =>
  house.ask<Units>(jiang, readUnits, { memoryId, ...more });
const unitsOf = (pairs: [string, string][]) => pairs.map(([zh, en]) => ({ zh, en }));
const since = (after: Parameters<typeof unitsSince>[1] = null, limit = 1000) =>
  house.look(wen, yunjiang, (ctx) => unitsSince(ctx, after, limit));

describe('units are added', () => {
  test('many at once, each pair once, under one number, with counts only in the ledger', async () => {
    const { id: memoryId } = await house.memory('加入');
    const spaced = [`${opened[0]} `, opened[1].replace(' a ', '  a ')] as [string, string];
    expect(await house.ask(jiang, addUnits, { memoryId, units: unitsOf([opened, signed, spaced]) })).toEqual({
      added: 2,
      known: 1,
    });
    expect(await house.ask(he, addUnits, { memoryId, units: unitsOf([signed, visited]) })).toEqual({
      added: 1,
      known: 1,
    });
    expect((await read(memoryId)).items.map(({ zh }) => zh)[0]).toBe(visited[0]);
    const numbers = (await since()).filter(({ memory }) => memory === memoryId).map(({ change }) => change);
    expect(new Set(numbers).size).toBe(2);
    const lines = await house.linesOf('memory', memoryId);
    expect(lines.slice(1).map(({ data }) => data)).toEqual([
      { added: 2, change: numbers[0] },
      { added: 1, change: numbers[2] },
    ]);
  });
  test('with their neighbours, known from either side', async () => {
    const { id: memoryId } = await house.memory('语境');
    const [before] = unitsOf([opened]);
    await house.ask(jiang, addUnits, { memoryId, units: [{ ...unitsOf([signed])[0], before }] });
    const unit = (await since()).find(({ memory }) => memory === memoryId)!;
    expect(unit.beforeHash).toMatch(/^[\w-]{22}\.[\w-]{22}$/);
    expect(unit.afterHash).toBe(null);
  });
  test('and refused to an officer, a reader and the public; another office knows no such memory', async () => {
    const { id: memoryId } = await house.memory('不许');
    for (const actor of [shen, luo, anybody])
      await expect(house.ask(actor, addUnits, { memoryId, units: unitsOf([opened]) })).rejects.toMatchObject({
        code: 'not-allowed',
      });
    await expect(
      house.perform(stranger, qinghe, addUnits, { memoryId, units: unitsOf([opened]) }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
  test('once for one request id; the id with other units is refused', async () => {
    const { id: memoryId } = await house.memory('重复');
    const requestId = randomUUID();
    const input = { memoryId, units: unitsOf([opened]) };
    const first = await house.askOnce(jiang, addUnits, input, requestId);
    expect(await house.askOnce(jiang, addUnits, input, requestId)).toEqual(first);
    expect(first).toEqual({ added: 1, known: 0 });
    await expect(
      house.askOnce(jiang, addUnits, { memoryId, units: unitsOf([signed]) }, requestId),
    ).rejects.toMatchObject({ status: 409 });
  });
  test('by two at once, and no number is given twice', async () => {
    const { id: memoryId } = await house.memory('同时');
    const sets = [
      [opened, signed],
      [signed, visited],
      [visited, opened],
    ] as [string, string][][];
    await Promise.all(sets.map((pairs) => house.ask(jiang, addUnits, { memoryId, units: unitsOf(pairs) })));
    const page = await read(memoryId);
    expect(page.items).toHaveLength(3);
    expect(page.memory.units).toBe(3);
  });
});

describe('a unit is changed', () => {
  test('on its version, once for one request id, and tells followers', async () => {
    const { id: memoryId } = await house.memory('修改');
    const [unit] = await house.added(memoryId, [opened]);
    const last = (await since()).at(-1)!;
    const input = { unitId: unit!.id, version: 1, zh: opened[0], en: 'A new line opened.', reviewed: true };
    const requestId = randomUUID();
    const first = await house.askOnce(he, changeUnit, input, requestId);
    expect(first).toMatchObject({ version: 2, en: 'A new line opened.', reviewed: true });
    expect(await house.askOnce(he, changeUnit, input, requestId)).toEqual(first);
    await expect(house.ask(jiang, changeUnit, input)).rejects.toMatchObject({ code: 'stale-version' });
    expect(await since(last)).toMatchObject([{ id: unit!.id, en: 'A new line opened.', removed: false }]);
  });
  test('not into one that is there already', async () => {
    const { id: memoryId } = await house.memory('相同');
    const [one] = await house.added(memoryId, [opened, signed]);
    const [zh, en] = one!.zh === opened[0] ? signed : opened;
    await expect(
      house.ask(jiang, changeUnit, { unitId: one!.id, version: 1, zh, en, reviewed: false }),
    ).rejects.toMatchObject({ code: 'unit-exists' });
  });
  test('not by an officer; one of a memory that is not shared is not even known', async () => {
    const open = await house.memory('公开');
    const closed = await house.memory('内部', { shared: false });
    const change = ([unit]: Unit[]) => ({ unitId: unit!.id, version: 1, zh: '改', en: 'x', reviewed: false });
    const [inOpen, inClosed] = [await house.added(open.id, [opened]), await house.added(closed.id, [opened])];
    await expect(house.ask(shen, changeUnit, change(inOpen))).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(house.ask(shen, changeUnit, change(inClosed))).rejects.toMatchObject({ code: 'not-found' });
    await expect(house.ask(shen, readUnits, { memoryId: closed.id })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('a unit is removed', () => {
  test('with its words, by a reviser, once, and tells followers; the pair can be added again', async () => {
    const { id: memoryId } = await house.memory('删去');
    const [unit] = await house.added(memoryId, [opened]);
    const last = (await since()).at(-1)!;
    const input = { unitId: unit!.id, version: 1 };
    await expect(house.ask(jiang, removeUnit, input)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(house.ask(he, removeUnit, { ...input, version: 2 })).rejects.toMatchObject({
      code: 'stale-version',
    });
    const requestId = randomUUID();
    const first = await house.askOnce(he, removeUnit, input, requestId);
    expect(await house.askOnce(he, removeUnit, input, requestId)).toEqual(first);
    await expect(house.ask(he, removeUnit, input)).rejects.toMatchObject({ code: 'not-found' });
    expect(await since(last)).toMatchObject([{ id: unit!.id, zh: '', en: '', removed: true }]);
    expect((await read(memoryId)).memory.units).toBe(0);
    expect(await house.added(memoryId, [opened])).toHaveLength(1);
  });
});

test('units are read page by page, and narrowed by words of either side, origin, text and review', async () => {
  const { id: memoryId } = await house.memory('读取');
  await house.ask(jiang, addUnits, {
    memoryId,
    units: [
      { ...unitsOf([opened])[0], document: '云外发2026-7', origin: 'imported' },
      { ...unitsOf([signed])[0], reviewed: true },
      ...unitsOf([visited]),
    ],
  });
  const first = await read(memoryId, { limit: 2 });
  const rest = await read(memoryId, { limit: 2, after: first.next });
  expect([...first.items, ...rest.items]).toHaveLength(3);
  expect(first.count.value).toBe(3);
  expect(rest.next).toBe(null);
  const zhOf = async (more: object) => (await read(memoryId, more)).items.map(({ zh }) => zh);
  expect(await zhOf({ q: 'BAMBOO' })).toEqual([visited[0]]);
  expect(await zhOf({ q: '备忘录' })).toEqual([signed[0]]);
  expect(await zhOf({ document: '云外发2026-7' })).toEqual([opened[0]]);
  expect(await zhOf({ origin: 'imported' })).toEqual([opened[0]]);
  expect(await zhOf({ reviewed: 'yes' })).toEqual([signed[0]]);
  expect((await read(memoryId, { reviewed: 'no' })).count.value).toBe(2);
});

test('a follower that reads a little at a time has seen what there is; the counts kept are those there are', async () => {
  const taken = [];
  for (let after: Parameters<typeof unitsSince>[1] = null; ; ) {
    const some = await since(after, 2);
    taken.push(...some);
    if (some.length === 0) break;
    after = some.at(-1)!;
  }
  expect(taken.map(({ id }) => id)).toEqual((await since()).map(({ id }) => id));
  const { items } = await house.ask<{ items: Memory[] }>(wen, listMemories, {});
  for (const memory of items) {
    const there = taken.filter((unit) => unit.memory === memory.id && !unit.removed);
    expect([memory.name.zh, memory.units]).toEqual([memory.name.zh, there.length]);
  }
  const rows = await house.look(wen, yunjiang, (ctx) =>
    tables<LanguageTables>(ctx).selectFrom('language.memory_clock').selectAll().execute(),
  );
  expect(Number(rows[0]!.last)).toBeGreaterThanOrEqual(taken.at(-1)!.change);
});
