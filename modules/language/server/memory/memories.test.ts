import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { qinghe, yunjiang } from '../../../../testing/house.ts';
import {
  anybody,
  jiang,
  type LanguageHouse,
  languageHouse,
  luo,
  shen,
  stranger,
  wen,
  zhou,
} from '../../../../testing/language-house.ts';
import type { Memory } from '../../contract/memory.ts';
import { changeMemory } from './operations/change-memory.ts';
import { listMemories } from './operations/list-memories.ts';
import { makeMemory } from './operations/make-memory.ts';

let house: LanguageHouse;
beforeAll(async () => {
  house = await languageHouse();
});
afterAll(() => house.close());

const input = (zh: string, over: object = {}) => ({ name: { zh, en: `Memory ${zh}` }, ...over });

describe('a memory', () => {
  test('is made by the head of translation, its making in the ledger without words', async () => {
    const made = await house.ask<Memory>(
      wen,
      makeMemory,
      input('港口公文', { purpose: '港口往来公文', penalty: 3 }),
    );
    expect(made).toMatchObject({ version: 1, units: 0, penalty: 3, shared: true, abilities: { add: true } });
    expect(await house.linesOf('memory', made.id)).toMatchObject([
      { verb: 'language.memory-made', data: { penalty: 3, shared: true } },
    ]);
  });
  test('is refused to a translator, an officer and the public', async () => {
    for (const actor of [jiang, shen, anybody])
      await expect(house.ask(actor, makeMemory, input('无名库'))).rejects.toMatchObject({
        code: 'not-allowed',
      });
  });
  test('of one name stands once', async () => {
    await house.ask(zhou, makeMemory, input('讲话稿'));
    await expect(house.ask(wen, makeMemory, input('讲话稿'))).rejects.toMatchObject({
      code: 'memory-exists',
    });
  });
  test('asked for twice under one request id is made once', async () => {
    const requestId = randomUUID();
    const first = await house.askOnce(wen, makeMemory, input('新闻稿'), requestId);
    expect(await house.askOnce(wen, makeMemory, input('新闻稿'), requestId)).toEqual(first);
  });
});

test('the list is by name; one that is not shared is seen by those only who translate; another office sees none', async () => {
  const own = await languageHouse();
  for (const [zh, shared] of [
    ['云江年鉴', true],
    ['安防事务', false],
    ['港口公文', true],
  ] as const)
    await own.ask(wen, makeMemory, input(zh, { shared }));
  const names = async (actor: typeof wen, office = yunjiang) => {
    const { items } = (await own.perform(actor, office, listMemories, {})) as { items: Memory[] };
    return items.map(({ name }) => name.zh);
  };
  expect(await names(jiang)).toEqual(['安防事务', '港口公文', '云江年鉴']);
  expect(await names(luo)).toEqual(['港口公文', '云江年鉴']);
  expect(await names(stranger, qinghe)).toEqual([]);
  await own.close();
});

describe('a memory is changed', () => {
  const changed = (memory: Memory, over: object = {}) => ({
    memoryId: memory.id,
    version: memory.version,
    ...input(memory.name.zh),
    ...over,
  });

  test('by the head of translation: its name, purpose, penalty and who sees it, once a request', async () => {
    const made = await house.memory('口岸公文');
    const requestId = randomUUID();
    const over = changed(made, { ...input('口岸文书'), purpose: '口岸往来', penalty: 5, shared: false });
    const first = await house.askOnce<Memory>(wen, changeMemory, over, requestId);
    expect(first).toMatchObject({ version: 2, name: { zh: '口岸文书' }, penalty: 5, shared: false });
    expect(await house.askOnce(wen, changeMemory, over, requestId)).toEqual(first);
    expect((await house.linesOf('memory', made.id)).at(-1)).toMatchObject({
      verb: 'language.memory-changed',
      data: { version: 2, penalty: 5, shared: false },
    });
  });
  test('is refused to a translator; an officer does not see one that is for translators only', async () => {
    const made = await house.memory('涉密文本', { shared: false });
    await expect(house.ask(jiang, changeMemory, changed(made))).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await expect(house.ask(shen, changeMemory, changed(made))).rejects.toMatchObject({ code: 'not-found' });
  });
  test('is refused on another version, and under the name of another memory', async () => {
    const made = await house.memory('旧版公文');
    await house.memory('新版公文');
    await expect(house.ask(wen, changeMemory, changed(made, { version: 2 }))).rejects.toMatchObject({
      code: 'stale-version',
    });
    await expect(house.ask(wen, changeMemory, changed(made, input('新版公文')))).rejects.toMatchObject({
      code: 'memory-exists',
    });
    expect(await house.ask(wen, changeMemory, changed(made, { penalty: 1 }))).toMatchObject({ penalty: 1 });
  });
});
