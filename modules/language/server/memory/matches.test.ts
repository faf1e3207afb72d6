import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { preparing } from '../../../../kernel/server/perform.ts';
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
import { addPerson } from '../../../directory/server/index.ts';
import type { ConcordanceLine, Match } from '../../contract/matches.ts';
import type { Memory } from '../../contract/memory.ts';
import { matchesForAll } from './find-units.ts';
import { addUnits } from './operations/add-units.ts';
import { changeUnit } from './operations/change-unit.ts';
import { findMatches } from './operations/find-matches.ts';
import { findWords } from './operations/find-words.ts';
import { removeUnit } from './operations/remove-unit.ts';
import { useUnit } from './operations/use-unit.ts';

let house: LanguageHouse;
let letters: Memory;
beforeAll(async () => {
  house = await languageHouse();
  letters = await house.memory('公文');
  await add(letters.id, [
    ['云江港2024年吞吐量达到3.2亿吨。', 'In 2024 the throughput of Yunjiang Port reached 320 million tons.'],
    ['双方签署友好合作备忘录。', 'The two sides signed a memorandum of friendly cooperation.'],
    ['副主任', 'Deputy Director'],
  ]);
});
afterAll(() => house.close());

const add = (memoryId: string, pairs: [string, string][], more: object = {}) => {
  const units = pairs.map(([zh, en], at) => ({
    ...{ zh, en, reviewed: true, ...more },
    before: pairs[at - 1] ? { zh: pairs[at - 1]![0], en: pairs[at - 1]![1] } : null,
    after: pairs[at + 1] ? { zh: pairs[at + 1]![0], en: pairs[at + 1]![1] } : null,
  }));
  return house.ask(jiang, addUnits, { memoryId, units });
};
const find = async (text: string, more: object = {}, actor = jiang) =>
  (await house.ask<{ matches: Match[] }>(actor, findMatches, { text, lang: 'zh', ...more })).matches;
const scoresOf = (matches: Match[]) => matches.map(({ source, score }) => [source, score]);

describe('a sentence is looked up', () => {
  test('and the old translation comes with its own year and figure, each shown', async () => {
    const [match] = await find('云江港2025年吞吐量达到3.5亿吨。');
    expect(match).toMatchObject({
      kind: 'fuzzy',
      kept: 'In 2024 the throughput of Yunjiang Port reached 320 million tons.',
      target: 'In 2025 the throughput of Yunjiang Port reached 350 million tons.',
      leftOut: [],
    });
    expect(match!.substitutions.map(({ before, after }) => [before, after])).toEqual([
      ['2024', '2025'],
      ['320 million', '350 million'],
    ]);
    expect(match!.penalties.map(({ name }) => name)).toEqual(['number', 'date']);
    const { base, score } = match!;
    expect([base, score]).toEqual([98, 98]);
  });
  test('from either side, and a title by another', async () => {
    expect((await find('主任', { minimum: 60 }))[0]).toMatchObject({ source: '副主任', score: 66 });
    const [match] = await find('The two sides signed a memorandum of cooperation.', { lang: 'en' });
    expect(match).toMatchObject({ target: '双方签署友好合作备忘录。' });
    expect(match!.differences.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'out', text: 'friendly ' },
    ]);
  });
  test('and scores above 100 where it stands as it stood', async () => {
    const before = '云江港2024年吞吐量达到3.2亿吨。';
    const text = '双方签署友好合作备忘录。';
    expect((await find(text))[0]).toMatchObject({ score: 100, kind: 'exact' });
    expect((await find(text, { previous: before }))[0]).toMatchObject({ score: 101, kind: 'in-context' });
    expect((await find(text, { previous: before, next: '副主任' }))[0]).toMatchObject({ score: 102 });
  });
  test('with points off, each by its name', async () => {
    const old = await house.memory('旧稿', { penalty: 4, client: '港务集团' });
    house.setClock('2020-03-01T02:00:00Z');
    await add(old.id, [['欢迎参观竹编工坊。', 'Welcome to the bamboo workshop.']], {
      reviewed: false,
      origin: 'aligned',
      confidence: 0.5,
      props: { srclang: 'en-GB' },
    });
    house.setClock('2026-11-24T02:00:00Z');
    const [match] = await find('欢迎参观竹编工坊。', { client: '博物馆' });
    expect(match!.penalties).toEqual([
      { name: 'alignment', points: 3 },
      { name: 'unreviewed', points: 1 },
      { name: 'old', points: 1 },
      { name: 'other-client', points: 1 },
      { name: 'reversed', points: 1 },
      { name: 'memory', points: 4 },
    ]);
    expect(match!.score).toBe(89);
    expect(await find('欢迎参观竹编工坊。', { client: '博物馆', minimum: 90 })).toEqual([]);
  });
  test('and where there are several translations, each costs a point; a pair in two memories comes once', async () => {
    const other = await house.memory('另库');
    await add(other.id, [
      ['请准时出席。', 'Please be punctual.'],
      ['请准时出席。', 'Please attend on time.'],
    ]);
    await add(letters.id, [['请准时出席。', 'Please attend on time.']]);
    const matches = await find('请准时出席。');
    expect(matches.map(({ target }) => target).sort()).toEqual([
      'Please attend on time.',
      'Please be punctual.',
    ]);
    expect(matches.map(({ penalties }) => penalties)).toEqual([
      [{ name: 'several-targets', points: 1 }],
      [{ name: 'several-targets', points: 1 }],
    ]);
  });
  test('and who is named now stands in the old translation, as the directory writes the name', async () => {
    const enter = (zh: [string, string], en: [string, string], recorded = true) =>
      house.ask(shen, addPerson, {
        name: {
          order: 'surname-first',
          zh: { surname: zh[0], given: zh[1] },
          en: recorded ? { surname: en[0], given: en[1] } : null,
        },
      });
    await enter(['秦', '牧川'], ['Qin', 'Muchuan']);
    await enter(['温', '知远'], ['Wen', 'Zhiyuan']);
    const guests = await house.memory('会见');
    await add(guests.id, [['市长秦牧川会见来宾。', 'Mayor Qin Muchuan met with the guests.']]);
    const ask = (text: string, more: object = {}) => find(text, { memories: guests.id, ...more });
    expect((await ask('市長溫知遠會見來賓。'))[0]).toMatchObject({
      ...{ base: 99, target: 'Mayor Wen Zhiyuan met with the guests.', leftOut: [] },
      penalties: [{ name: 'name', points: 1 }],
    });
    expect((await ask('Mayor Wen Zhiyuan met with the guests.', { lang: 'en' }))[0]).toMatchObject({
      target: '市长温知远会见来宾。',
    });
    await enter(['舒', '月'], ['', ''], false);
    const [unsure] = await ask('市长舒月会见来宾。', { minimum: 60 });
    expect(unsure).toMatchObject({
      target: 'Mayor Qin Muchuan met with the guests.',
      leftOut: [{ reason: 'cannot-be-written', kind: 'name', text: '舒月' }],
    });
    // Who else stands there is more than a point.
    expect(unsure!.base).toBeLessThan(85);
  });
  test('as the units are now: changed, added and removed', async () => {
    const own = await house.memory('变动');
    const [unit] = await house.added(own.id, [['请于会前提交名单。', 'Submit the list before the meeting.']]);
    const ask = () => find('请于会前提交名单。', { memories: own.id });
    expect(scoresOf(await ask())).toEqual([['请于会前提交名单。', 99]]);
    const changed = { unitId: unit!.id, version: 1, zh: '请于会前提交名册。', en: unit!.en, reviewed: true };
    await house.ask(jiang, changeUnit, changed);
    expect(scoresOf(await ask())).toEqual([['请于会前提交名册。', 87]]);
    await house.ask(he, removeUnit, { unitId: unit!.id, version: 2 });
    expect(await ask()).toEqual([]);
  });
  test('in memories one may see: neither a closed one, nor another office’s, nor by the public', async () => {
    const closed = await house.memory('内部', { shared: false });
    await add(closed.id, [['内部通报不得外传。', 'Internal notices are not to be passed on.']]);
    expect(await find('内部通报不得外传。')).toHaveLength(1);
    expect(await find('内部通报不得外传。', {}, luo)).toEqual([]);
    await expect(find('内部通报不得外传。', { memories: closed.id }, luo)).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(find('内部通报不得外传。', {}, anybody as typeof luo)).rejects.toMatchObject({
      code: 'not-allowed',
    });
    const answer = await house.perform(stranger, qinghe, findMatches, {
      text: '内部通报不得外传。',
      lang: 'zh',
    });
    expect(answer).toEqual({ matches: [], index: { ready: true, units: 0, of: 0 } });
  });
});

test('sentences looked up together each find what they find alone', async () => {
  const texts = [
    '云江港2025年吞吐量达到3.5亿吨。',
    '与什么都不像的一句话。',
    '市长温知远会见来宾。',
    '双方签署友好合作备忘录。',
  ];
  const asked = texts.map((text) => ({ text, lang: 'zh' as const }));
  const sought = { minimum: 70, limit: 3 };
  const as = preparing(house.deps, jiang, yunjiang);
  const { matches } = await matchesForAll(as, asked, sought);
  const alone = await Promise.all(asked.map((one) => matchesForAll(as, [one], sought)));
  expect(matches).toEqual(alone.map((one) => one.matches[0]));
  expect(matches.map((of) => of.length > 0)).toEqual([true, false, true, true]);
});

describe('words are looked up', () => {
  const look = async (q: string, lang: 'zh' | 'en', actor = jiang) =>
    (await house.ask<{ items: ConcordanceLine[] }>(actor, findWords, { q, lang })).items;
  test('with those that answer them on the other side, from either side', async () => {
    const [line] = await look('备忘录', 'zh');
    const cut = (text: string, marks: [number, number][]) => marks.map(([from, to]) => text.slice(from, to));
    expect(cut(line!.unit.zh, line!.marks.zh)).toEqual(['备忘录']);
    expect(cut(line!.unit.en, line!.marks.en)).toEqual(['memorandum']);
    const [back] = await look('memorandums', 'en');
    expect(cut(back!.unit.en, back!.marks.en)).toEqual(['memorandum']);
    expect(cut(back!.unit.zh, back!.marks.zh)).toEqual(['备忘录']);
  });
  test('and not in memories one may not see', async () => {
    expect(await look('通报', 'zh')).toHaveLength(1);
    expect(await look('通报', 'zh', luo)).toEqual([]);
  });
});

describe('a use is counted', () => {
  test('once for one request, neither by a reader nor for a unit that is gone', async () => {
    const own = await house.memory('采用');
    const [unit] = await house.added(own.id, [['谢谢。', 'Thank you.']]);
    const requestId = randomUUID();
    for (const _ of [1, 2])
      expect(await house.askOnce(jiang, useUnit, { unitId: unit!.id }, requestId)).toEqual({ used: 1 });
    expect(await house.ask(wen, useUnit, { unitId: unit!.id })).toEqual({ used: 2 });
    await expect(house.ask(luo, useUnit, { unitId: unit!.id })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await house.ask(he, removeUnit, { unitId: unit!.id, version: 1 });
    await expect(house.ask(jiang, useUnit, { unitId: unit!.id })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
