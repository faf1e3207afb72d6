import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Derived, openDerived } from '../../../../../kernel/server/derived/derived.ts';
import { perform, preparing } from '../../../../../kernel/server/perform.ts';
import { yunjiang } from '../../../../../testing/house.ts';
import { he, jiang, type LanguageHouse, languageHouse } from '../../../../../testing/language-house.ts';
import type { Match } from '../../../contract/matches.ts';
import { emptyIndex, sizeOf } from '../../core/memory/index/memory-index.ts';
import { addUnits } from '../operations/add-units.ts';
import { findMatches } from '../operations/find-matches.ts';
import { removeUnit } from '../operations/remove-unit.ts';
import { unitsSince } from '../units-since.ts';
import { followerOf } from './follow.ts';
import { readIndex, writeIndex } from './index-folder.ts';

let house: LanguageHouse;
let memoryId: string;
const opened: Derived[] = [];
const folders: string[] = [];
beforeAll(async () => {
  house = await languageHouse();
  memoryId = (await house.memory('港口')).id;
});
afterAll(async () => {
  for (const each of opened) await each.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  await house.close();
});

/** A process of its own on the house’s database; its data folder may be that of one that ended. */
function process(folder = mkdtempSync(join(tmpdir(), 'chancery-follow-'))) {
  const derived = openDerived({ dataDir: folder });
  opened.push(derived);
  folders.push(folder);
  const deps = { ...house.deps, derived };
  const found = async (text: string) => {
    const input = findMatches.contract.input.parse({ text, lang: 'zh' });
    const { matches } = (await perform(deps, jiang, yunjiang, findMatches, input)) as { matches: Match[] };
    return matches.map(({ source }) => source);
  };
  return { folder, derived, found, preparing: preparing(deps, jiang, yunjiang) };
}
const indexOf = (folder: string) => join(folder, 'derived', 'language', 'memory', 'yunjiang');
const add = (...texts: string[]) =>
  house.ask(jiang, addUnits, { memoryId, units: texts.map((zh) => ({ zh, en: `of ${zh}` })) });

describe('what is written in one process', () => {
  test('is found by the next look-up in every other', async () => {
    const [one, other] = [process(), process()];
    await add('防汛演练今日举行。');
    expect(await one.found('防汛演练今日举行。')).toHaveLength(1);
    expect(await other.found('防汛演练今日举行。')).toHaveLength(1);
    await add('咖啡文化节今日开幕。');
    expect(await other.found('咖啡文化节今日开幕。')).toEqual(['咖啡文化节今日开幕。']);
    expect(await one.found('咖啡文化节今日开幕。')).toEqual(['咖啡文化节今日开幕。']);
  });
  test('is told to be on its way where it is much, and found to the last when all has come', async () => {
    const first = process();
    await first.found('还没有。');
    for (const part of [0, 1, 2])
      await add(...Array.from({ length: 900 }, (_, n) => `第${part}组第${n}号泊位开放。`));
    const { preparing } = first;
    const begun = await followerOf(preparing).follow(preparing);
    expect(begun.ready).toBe(false);
    expect(begun.of - begun.units).toBeGreaterThan(1000);
    const ended = await followerOf(preparing).followToEnd(preparing);
    expect(ended).toEqual({ ready: true, units: begun.of, of: begun.of });
    expect(await first.found('第2组第899号泊位开放。')).toContain('第2组第899号泊位开放。');
  });
});

describe('what a process wrote itself', () => {
  const unit = (id: string, zh: string) => ({ id, memory: memoryId, zh, en: `of ${zh}`, removed: false });
  const clock = async () => {
    const all = await house.look(jiang, yunjiang, (ctx) => unitsSince(ctx, null, 10_000));
    return all.at(-1)!.change;
  };

  test('is taken in as it is told, and what others write is followed from there', async () => {
    const { preparing, found } = process();
    const follower = followerOf(preparing);
    await follower.followToEnd(preparing);
    await add('海上搜救演练。');
    const [last] = (await house.look(jiang, yunjiang, (ctx) => unitsSince(ctx, null, 10_000))).slice(-1);
    await follower.told(preparing, last!.change, [unit(last!.id, last!.zh)]);
    expect((await follower.follow(preparing)).ready).toBe(true);
    await add('跨江大桥合龙。');
    expect(await found('海上搜救演练。')).toEqual(['海上搜救演练。']);
    expect(await found('跨江大桥合龙。')).toEqual(['跨江大桥合龙。']);
  });
  test('is followed where others wrote in between', async () => {
    const { preparing, found } = process();
    const follower = followerOf(preparing);
    await follower.followToEnd(preparing);
    await add('他人先写的一句。');
    await add('本进程写的一句。');
    // Told alone, it would hide the one before it.
    await follower.told(preparing, await clock(), []);
    expect(await found('他人先写的一句。')).toEqual(['他人先写的一句。']);
    expect(await found('本进程写的一句。')).toEqual(['本进程写的一句。']);
  });
});

describe('a process that starts again', () => {
  test('reads its files and follows on from where they stand', async () => {
    const before = process();
    await add('灯塔修缮完工。');
    await followerOf(before.preparing).followToEnd(before.preparing);
    await before.derived.close();
    const kept = readIndex(indexOf(before.folder))!;
    const units = await house.added(memoryId, [['渡口恢复通航。', 'The ferry runs again.']]);
    const unitId = units.find(({ zh }) => zh === '灯塔修缮完工。')!.id;
    await house.ask(he, removeUnit, { unitId, version: 1 });
    const after = process(before.folder);
    expect(await after.found('渡口恢复通航。')).toEqual(['渡口恢复通航。']);
    expect(await after.found('灯塔修缮完工。')).toEqual([]);
    await after.derived.close();
    const now = readIndex(indexOf(before.folder))!;
    expect(sizeOf(now)).toBe(sizeOf(kept));
    expect(now.followed!.change).toBe(kept.followed!.change + 2);
  });
  test.each([
    ['torn', (folder: string) => writeFileSync(join(folder, 'index.json'), '{')],
    [
      'of a later day than the database',
      (folder: string) => writeIndex(folder, { ...emptyIndex(), followed: { change: 99_999, id: memoryId } }),
    ],
  ])('makes its index anew where the files are %s', async (_, harm) => {
    const before = process();
    await add('钟楼对外开放。');
    await followerOf(before.preparing).followToEnd(before.preparing);
    await before.derived.close();
    harm(indexOf(before.folder));
    const after = process(before.folder);
    await followerOf(after.preparing).followToEnd(after.preparing);
    expect(await after.found('钟楼对外开放。')).toEqual(['钟楼对外开放。']);
  });
});

test('an index made anew holds all there is', async () => {
  const one = process();
  const follower = followerOf(one.preparing);
  const { units } = await follower.followToEnd(one.preparing);
  expect(await follower.rebuild(one.preparing)).toEqual({ ready: true, units, of: units });
  expect(sizeOf(readIndex(indexOf(one.folder))!)).toBe(units);
});
