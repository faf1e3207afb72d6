import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { qinghe, yunjiang } from '../../../../testing/house.ts';
import { type JobsHouse, jobsHouse } from '../../../../testing/jobs-house.ts';
import { he, jiang, ownReaction, stranger, wen } from '../../../../testing/language-house.ts';
import type { Match } from '../../contract/matches.ts';
import type { Memory, Unit } from '../../contract/memory.ts';
import { addUnits } from './operations/add-units.ts';
import { bringBackMemory } from './operations/bring-back-memory.ts';
import { findMatches } from './operations/find-matches.ts';
import { readUnits } from './operations/read-units.ts';
import { retireMemory } from './operations/retire-memory.ts';
import { rememberText } from './remember-text.ts';
import { unitSheets } from './sheets.ts';
import { writeUnits } from './write-units.ts';

let house: JobsHouse;
beforeAll(async () => {
  house = await jobsHouse();
});
afterAll(() => house.close());

const pair = { zh: '江边的旧粮仓改成了书店。', en: 'The old granary by the river became a bookshop.' };
const more = { memoryId: '', units: [{ zh: '书店每晚十点关门。', en: 'The bookshop closes at ten.' }] };
const on = ({ id, version }: Memory) => ({ memoryId: id, version });
const found = async (memories?: string) =>
  (
    await house.ask<{ matches: Match[] }>(jiang, findMatches, {
      ...{ text: pair.zh, lang: 'zh' },
      ...(memories && { memories }),
    })
  ).matches.map(({ unit }) => unit.zh);

test('a memory is retired and brought back by the head: nothing comes in, and it is looked through or not', async () => {
  const memory = await house.memory('旧粮仓');
  await house.added(memory.id, [[pair.zh, pair.en]]);
  await expect(house.ask(he, retireMemory, { ...on(memory), searched: true })).rejects.toMatchObject({
    code: 'not-allowed',
  });
  await expect(
    house.ask(wen, retireMemory, { ...on({ ...memory, version: memory.version + 1 }), searched: true }),
  ).rejects.toMatchObject({ code: 'stale-version' });
  const elsewhere = house.perform(stranger, qinghe, retireMemory, { ...on(memory), searched: true });
  await expect(elsewhere).rejects.toMatchObject({ code: 'not-found' });

  const requestId = randomUUID();
  const input = { ...on(memory), searched: true };
  const kept = await house.askOnce<Memory>(wen, retireMemory, input, requestId);
  expect(await house.askOnce(wen, retireMemory, input, requestId)).toEqual(kept);
  expect(kept).toMatchObject({ retired: 'searched', version: memory.version + 1 });
  expect(kept.abilities['add']).toMatchObject({ en: expect.stringContaining('retired') });
  await expect(house.ask(jiang, addUnits, { ...more, memoryId: memory.id })).rejects.toMatchObject({
    code: 'not-allowed',
  });
  expect(await found()).toContain(pair.zh);

  const closed = await house.ask<Memory>(wen, retireMemory, { ...on(kept), searched: false });
  expect(await found()).not.toContain(pair.zh);
  expect(await found(memory.id)).toEqual([pair.zh]);
  await expect(house.ask(wen, retireMemory, { ...on(closed), searched: false })).rejects.toMatchObject({
    code: 'state-conflict',
  });

  await expect(house.ask(he, bringBackMemory, on(closed))).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(house.ask(wen, bringBackMemory, on(kept))).rejects.toMatchObject({ code: 'stale-version' });
  const other = house.perform(stranger, qinghe, bringBackMemory, on(closed));
  await expect(other).rejects.toMatchObject({ code: 'not-found' });
  const again = randomUUID();
  const back = await house.askOnce<Memory>(wen, bringBackMemory, on(closed), again);
  expect(await house.askOnce(wen, bringBackMemory, on(closed), again)).toEqual(back);
  await expect(house.ask(wen, bringBackMemory, on(back))).rejects.toMatchObject({ code: 'state-conflict' });
  expect(back).toMatchObject({ retired: null, abilities: { add: true } });
  expect(await found()).toContain(pair.zh);
  expect(await house.ask(jiang, addUnits, { ...more, memoryId: memory.id })).toMatchObject({ added: 1 });
  expect((await house.linesOf('memory', memory.id)).map(({ verb }) => verb)).toEqual([
    'language.memory-made',
    'language.units-added',
    'language.memory-retired',
    'language.memory-retired',
    'language.memory-brought-back',
    'language.units-added',
  ]);
});

test('whoever looked at a memory before it was retired writes nothing into it', async () => {
  const memory = await house.memory('老码头');
  await house.ask(wen, retireMemory, { ...on(memory), searched: true });
  const unit = {
    ...pair,
    before: null,
    after: null,
    document: null,
    origin: 'typed',
    reviewed: true,
  } as const;
  const writing = house.as(jiang, yunjiang, (ctx) =>
    writeUnits(ctx, memory.id, [{ ...unit, confidence: null, props: {} }]),
  );
  await expect(writing).rejects.toMatchObject({ code: 'not-allowed' });
  const { items } = await house.ask<{ items: Unit[] }>(wen, readUnits, { memoryId: memory.id });
  expect(items).toEqual([]);
});

test('what a division feeds by itself takes nothing new once it is retired', async () => {
  const feed = { key: 'pier.text', name: { zh: '码头告示', en: 'Pier notices' }, purpose: '码头告示' };
  const fed = (zh: string) =>
    house.as(ownReaction, yunjiang, (ctx) =>
      rememberText(ctx, feed, { document: 'P-1', pairs: [{ zh, en: `Of ${zh.length}.` }] }),
    );
  await fed('码头今日开放。');
  const [line] = (await house.look(wen, yunjiang, (ctx) =>
    ctx.db.selectFrom('language.memory').select(['id', 'version']).where('feed', '=', feed.key).execute(),
  )) as { id: string; version: number }[];
  await house.ask(wen, retireMemory, { memoryId: line!.id, version: line!.version, searched: true });
  await fed('码头明日关闭。');
  const { items } = await house.ask<{ items: Unit[] }>(wen, readUnits, { memoryId: line!.id });
  expect(items).toEqual([]);
});

test('the units of a memory are a sheet, narrowed as the list is', async () => {
  const memory = await house.memory('表格');
  house.setClock('2026-11-24T17:30:00.000Z');
  await house.added(memory.id, [
    ['港口开放。', 'The port is open.'],
    ['码头关闭。', 'The pier is closed.'],
  ]);
  const [units] = unitSheets;
  const sheet = await house.look(jiang, yunjiang, (ctx) =>
    units!.read(ctx, units!.query.parse({ memoryId: memory.id, q: 'pier' })),
  );
  expect(sheet.rows.map(([zh, en]) => [zh, en])).toEqual([
    [{ text: '码头关闭。' }, { text: 'The pier is closed.' }],
  ]);
  // By then it was the next day in Yunjiang.
  expect(sheet.rows[0]!.at(-1)).toEqual({ day: '2026-11-25' });
});
