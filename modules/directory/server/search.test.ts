import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchOperation } from '../../../kernel/server/shell/search.ts';
import {
  type DirectoryHouse,
  directoryHouse,
  keeper,
  looker,
  ownReaction,
  passerBy,
} from '../../../testing/directory-house.ts';
import { yunjiang } from '../../../testing/house.ts';
import type { Body, BodyRow } from '../contract/body.ts';
import type { PersonRow } from '../contract/person.ts';
import { directory } from './index.ts';
import { changeBody } from './operations/change-body.ts';
import { changePost } from './operations/change-post.ts';
import { listBodies } from './operations/list-bodies.ts';
import { listPeople } from './operations/list-people.ts';

let house: DirectoryHouse;
let bureau: Body;
beforeAll(async () => {
  house = await directoryHouse();
  bureau = await house.body('澜州市商务局', {
    name: { zh: '澜州市商务局', en: 'Lanzhou-on-Sea Bureau of Commerce' },
    short: { zh: '澜州商务局', en: null },
  });
  await house.body('北岸商会', { kind: 'association' });
  const shan = await house.enter('单', '怀瑾');
  await house.give(shan, bureau, '局长', { title: { zh: '局长', en: 'Director-General' } });
  await house.enter('仇', '江平');
  await house.enter('曾', '亦可');
  await house.enter('哈尔瓦', '英格丽', {
    name: {
      order: 'given-first',
      zh: { surname: '哈尔瓦', given: '英格丽' },
      en: { surname: 'Halvar', given: 'Ingrid' },
    },
  });
});
afterAll(() => house.close());

async function people(q: string) {
  const { items } = await house.ask<{ items: PersonRow[] }>(keeper, listPeople, { q });
  return items.map((row) => row.full.zh);
}
async function bodies(q: string) {
  const { items } = await house.ask<{ items: BodyRow[] }>(keeper, listBodies, { q });
  return items.map((row) => row.name.zh);
}
async function found(q: string, actor = keeper) {
  const { hits } = await house.ask<{ hits: { title: { zh: string | null } }[] }>(actor, searchOperation, {
    q,
  });
  return hits.map((hit) => hit.title.zh);
}

describe('people and bodies are found, in their lists and in the search of the house,', () => {
  test.each([
    ['one character', '瑾', '单怀瑾'],
    ['a surname alone', '仇', '仇江平'],
    ['pinyin with the surname’s own reading', 'shanhuaijin', '单怀瑾'],
    ['pinyin in two words', 'qiu jiangping', '仇江平'],
    ['pinyin of the given name', 'jiangping', '仇江平'],
    ['pinyin only begun', 'zengyi', '曾亦可'],
    ['initials', 'shj', '单怀瑾'],
    ['initials of another reading', 'zyk', '曾亦可'],
    ['English, begun', 'halv', '英格丽·哈尔瓦'],
    ['traditional characters', '單懷瑾', '单怀瑾'],
    ['the post', '局长', '单怀瑾'],
    ['the post in English', 'director-general', '单怀瑾'],
  ])('by %s: %s', async (_by, q, name) => {
    expect(await people(q)).toContain(name);
    expect(await found(q)).toContain(name);
  });
  test.each([
    ['two characters', '商务', '澜州市商务局'],
    ['its short name', '澜州商务局', '澜州市商务局'],
    ['initials', 'basn', undefined],
    ['initials of the whole', 'bash', '北岸商会'],
    ['an English word', 'commerce', '澜州市商务局'],
  ])('bodies by %s: %s', async (_by, q, name) => {
    expect(await bodies(q)).toEqual(name ? [name] : []);
  });
  test('nothing for stops alone, and nothing that only looks alike', async () => {
    expect(await people('，。')).toEqual([]);
    expect(await people('%')).toEqual([]);
    expect(await people('怀瑾瑜')).toEqual([]);
  });
  test('by readers too, by the public never', async () => {
    expect(await found('单怀瑾', looker)).toEqual(['单怀瑾']);
    expect(await found('单怀瑾', passerBy as never)).toEqual([]);
    expect(await house.ask(passerBy, listPeople, { q: '单怀瑾' })).toMatchObject({ items: [] });
    expect(await house.ask(passerBy, listBodies, {})).toMatchObject({ items: [] });
  });
  test('under the line that says what they are today', async () => {
    const { hits } = await house.ask<{ hits: object[] }>(keeper, searchOperation, { q: '单怀瑾' });
    expect(hits[0]).toMatchObject({
      ref: { kind: 'person' },
      link: expect.stringMatching(/^\/directory\/people\//),
      detail: { zh: '澜州市商务局局长', en: 'Director-General, Lanzhou-on-Sea Bureau of Commerce' },
    });
  });
  test('or what they were, or will be, said to be so', async () => {
    const line = async (given: string) => {
      const q = `石${given}`;
      const { hits } = await house.ask<{ hits: { detail: object }[] }>(keeper, searchOperation, { q });
      return hits[0]!.detail;
    };
    const weir = await house.body('澜州市水闸管理站');
    const past = await house.enter('石', '见川');
    await house.give(past, weir, '站长', { rank: 1, to: '2019-12-31' });
    await house.give(past, weir, '顾问', { rank: 9, from: '2020-01-01', to: '2024-06-30' });
    expect(await line('见川')).toEqual({
      zh: '曾任澜州市水闸管理站顾问',
      en: 'formerly 顾问, 澜州市水闸管理站',
    });
    await house.give(await house.enter('石', '望远'), weir, '站长', { from: '2026-12-01' });
    expect(await line('望远')).toMatchObject({ zh: '将任澜州市水闸管理站站长' });
  });
  test('by the title as it was changed, no longer by the old one', async () => {
    const { items } = await house.ask<{ items: PersonRow[] }>(keeper, listPeople, { q: '单怀瑾' });
    const [post] = items[0]!.posts;
    await house.ask(keeper, changePost, {
      postId: post!.id,
      version: post!.version,
      title: { zh: '一级巡视员', en: null },
    });
    expect(await people('巡视员')).toEqual(['单怀瑾']);
    expect(await people('局长')).toEqual([]);
  });
  test('by their body’s new name, and under it', async () => {
    await house.ask(keeper, changeBody, {
      bodyId: bureau.id,
      version: bureau.version,
      name: { zh: '澜州市会展局', en: null },
      kind: 'office',
    });
    const event = house.events.at(-1)!;
    for (const reaction of directory.reactions.filter((one) => one.event === event.name))
      await house.as(ownReaction, yunjiang, (ctx) => reaction.run(ctx, event, undefined));
    expect(await people('会展局')).toEqual(['单怀瑾']);
    expect(await people('商务局')).toEqual([]);
    const { hits } = await house.ask<{ hits: object[] }>(keeper, searchOperation, { q: '单怀瑾' });
    expect(hits[0]).toMatchObject({ detail: { zh: '澜州市会展局一级巡视员' } });
  });
});
