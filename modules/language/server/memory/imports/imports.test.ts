import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uploadOperation } from '../../../../../kernel/server/files/operations.ts';
import { getFile } from '../../../../../kernel/server/files/queries.ts';
import { receive } from '../../../../../kernel/server/files/receive.ts';
import { removeRow } from '../../../../../kernel/server/files/remove-row.ts';
import { preparing } from '../../../../../kernel/server/perform.ts';
import { yunjiang } from '../../../../../testing/house.ts';
import {
  he,
  jiang,
  type LanguageHouse,
  languageHouse,
  luo,
  ownReaction,
  shen,
} from '../../../../../testing/language-house.ts';
import type { Match } from '../../../contract/matches.ts';
import type { Unit } from '../../../contract/memory.ts';
import type { MemoryImport } from '../../../contract/memory-imports.ts';
import { findMatches } from '../operations/find-matches.ts';
import { readUnits } from '../operations/read-units.ts';
import { carryOutImport, importAsked } from './carry-out.ts';
import { importUnits } from './import-units.ts';
import { listImports } from './list-imports.ts';
import { stopImport } from './stop-import.ts';

let house: LanguageHouse;
beforeAll(async () => {
  house = await languageHouse();
});
afterAll(() => house.close());

const head =
  '<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header srclang="zh-CN"/><body>\n';
const tu = (zh: string, en: string, more = '') =>
  `<tu${more}><tuv xml:lang="zh-Hans-CN"><seg>${zh}</seg></tuv><tuv xml:lang="EN-gb"><seg>${en}</seg></tuv></tu>\n`;
const tmx = (...units: string[]) => `${head}${units.join('')}</body></tmx>`;
const berths = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    tu(`本月有${n + 3}艘货轮靠港。`, `${n + 3} cargo ships called this month.`),
  );

/** Sends a file to a memory. */
async function sent(memoryId: string, text: string, by = jiang): Promise<{ id: string }> {
  const received = await receive(house.deps.files.incoming, [Buffer.from(text)], 100_000_000);
  const file = { kind: 'memory', subjectId: memoryId, use: 'exchange', name: '港口.tmx' };
  return house.ask(by, uploadOperation(received), { ...file, sha256: received.sha256 });
}
/** Sends one and asks that it be read. */
async function asked(memoryId: string, text: string): Promise<MemoryImport> {
  const { id: fileId } = await sent(memoryId, text);
  return house.ask<MemoryImport>(jiang, importUnits, { memoryId, fileId });
}
/** Carries out what was asked last, as the queue does. */
async function carriedOut(ending?: AbortSignal): Promise<void> {
  const event = house.events.findLast(({ name }) => name === importAsked)!;
  await carryOutImport.prepare!(preparing(house.deps, ownReaction, yunjiang, ending), event);
}
const imports = async (memoryId: string, actor = jiang) =>
  (await house.ask<{ items: MemoryImport[] }>(actor, listImports, { memoryId })).items;
const filesOf = async (memoryId: string) =>
  house.look(jiang, yunjiang, (ctx) =>
    ctx.db.selectFrom('kernel.file').select('id').where('subject_id', '=', memoryId).execute(),
  );

describe('a file is read into a memory', () => {
  test('with what is known and what is left out, by whoever asked, and is gone afterwards', async () => {
    const { id: memoryId } = await house.memory('港口');
    const rubbish = '<tu><tuv xml:lang="zh"><seg>只有中文</seg></tuv></tu>\n';
    const made = await asked(memoryId, tmx(...berths(3), rubbish, berths(1)[0]!));
    expect(made).toMatchObject({ state: 'waiting', name: '港口.tmx', units: null, read: 0 });
    await carriedOut();
    expect(await imports(memoryId)).toMatchObject([
      {
        state: 'done',
        units: 5,
        read: 5,
        added: 3,
        known: 1,
        leftOut: 1,
        faults: [{ line: 7, why: 'no-english' }],
      },
    ]);
    expect(await filesOf(memoryId)).toEqual([]);
    expect((await house.linesOf('memory', memoryId)).map(({ verb }) => verb)).toEqual([
      'language.memory-made',
      'files.added',
      'language.import-begun',
      'language.units-added',
      'files.removed',
      'language.import-ended',
    ]);
    const { matches } = await house.ask<{ matches: Match[] }>(jiang, findMatches, {
      text: '本月有70艘货轮靠港。',
      lang: 'zh',
    });
    expect(matches[0]).toMatchObject({
      target: '70 cargo ships called this month.',
      unit: { origin: 'imported', reviewed: false },
    });
  });
  test('its neighbours are those of the file, so the second stands where it stood', async () => {
    const { id: memoryId } = await house.memory('次序');
    await asked(memoryId, tmx(tu('甲项已完成。', 'Item A is done.'), tu('乙项已完成。', 'Item B is done.')));
    await carriedOut();
    const asking = { text: '乙项已完成。', lang: 'zh', previous: '甲项已完成。' };
    const { matches } = await house.ask<{ matches: Match[] }>(jiang, findMatches, asking);
    // One for the neighbour, one off for not being reviewed.
    expect(matches[0]).toMatchObject({ kind: 'in-context', score: 100 });
  });
  test('goes on from where it was cut off, and nothing is there twice', async () => {
    const { id: memoryId } = await house.memory('续读');
    await asked(memoryId, tmx(...berths(2500)));
    await carriedOut(AbortSignal.abort());
    expect((await imports(memoryId))[0]).toMatchObject({
      state: 'running',
      units: 2500,
      read: 1000,
      added: 1000,
    });
    await carriedOut();
    expect((await imports(memoryId))[0]).toMatchObject({ state: 'done', read: 2500, added: 2500, known: 0 });
    await carriedOut();
    const { count } = await house.ask<{ count: { value: number } }>(jiang, readUnits, { memoryId });
    expect(count.value).toBe(1000);
  });
  test('as far as it can be read, and the rest is said with its line', async () => {
    const { id: memoryId } = await house.memory('残缺');
    await asked(memoryId, `${head}${berths(2).join('')}<tu><tuv>`);
    await carriedOut();
    const [broken] = await imports(memoryId);
    expect(broken).toMatchObject({ state: 'refused', added: 2 });
    expect(broken!.refusal!.zh).toMatch(/^第6行/);
    await asked(memoryId, '<?xml version="1.0"?><xliff/>');
    await carriedOut();
    const refusals = (await imports(memoryId)).map(({ refusal }) => refusal!.en);
    expect(refusals.filter((said) => said.includes('TMX'))).toHaveLength(1);
  });
});

describe('an import', () => {
  test('is stopped once, and what was read stays', async () => {
    const { id: memoryId } = await house.memory('停止');
    const { id: importId } = await asked(memoryId, tmx(...berths(1200)));
    await carriedOut(AbortSignal.abort());
    await expect(house.ask(luo, stopImport, { importId })).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await house.ask(he, stopImport, { importId })).toMatchObject({ state: 'stopped', added: 1000 });
    await expect(house.ask(he, stopImport, { importId })).rejects.toMatchObject({ code: 'import-ended' });
    await carriedOut();
    expect((await imports(memoryId))[0]).toMatchObject({ state: 'stopped', read: 1000 });
    expect(await filesOf(memoryId)).toEqual([]);
  });
  test('is asked for once under one request id, not by an officer, and of the memory’s own files', async () => {
    const { id: memoryId } = await house.memory('一次');
    const other = await house.memory('另库');
    await expect(sent(memoryId, tmx(), shen)).rejects.toMatchObject({ code: 'not-allowed' });
    const { id: fileId } = await sent(memoryId, tmx(...berths(1)));
    const requestId = randomUUID();
    const first = await house.askOnce(jiang, importUnits, { memoryId, fileId }, requestId);
    expect(await house.askOnce(jiang, importUnits, { memoryId, fileId }, requestId)).toEqual(first);
    expect(await imports(memoryId)).toHaveLength(1);
    await expect(house.ask(shen, importUnits, { memoryId, fileId })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await expect(house.ask(jiang, importUnits, { memoryId: other.id, fileId })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
  test('of a file that is being read is not asked for again, and one whose file is gone ends', async () => {
    const { id: memoryId } = await house.memory('两次');
    const { id: fileId } = await sent(memoryId, tmx(...berths(1)));
    await house.ask(jiang, importUnits, { memoryId, fileId });
    await expect(house.ask(he, importUnits, { memoryId, fileId })).rejects.toMatchObject({
      code: 'import-begun',
    });
    await house.as(jiang, yunjiang, async (ctx) => removeRow(ctx, await getFile(ctx, fileId)));
    await carriedOut();
    const [gone] = await imports(memoryId);
    expect(gone).toMatchObject({ state: 'refused', read: 0 });
    expect(gone!.refusal!.zh).toContain('重新上传');
  });
  test('of a file that defines anything is not even taken', async () => {
    const { id: memoryId } = await house.memory('实体');
    const bomb = '<?xml version="1.0"?><!DOCTYPE tmx [<!ENTITY a "b">]><tmx version="1.4"/>';
    await expect(asked(memoryId, bomb)).rejects.toMatchObject({ code: 'file-not-safe' });
  });
});

test('units keep their order and what the file said of them', async () => {
  const { id: memoryId } = await house.memory('属性');
  const more = ' changedate="20190304T101500Z" usagecount="7" creationid="an old tool"';
  await asked(memoryId, tmx(tu('甲。', 'A.', more), tu('乙。', 'B.'), tu('丙。', 'C.')));
  await carriedOut();
  const { items } = await house.ask<{ items: Unit[] }>(jiang, readUnits, { memoryId });
  expect(items.map(({ zh }) => zh)).toEqual(['丙。', '乙。', '甲。']);
  expect(items[2]).toMatchObject({ used: 7, changedAt: '2019-03-04T10:15:00.000Z' });
});
