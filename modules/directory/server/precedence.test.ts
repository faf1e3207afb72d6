import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linesOfSubject } from '../../../kernel/server/ledger/subject-lines.ts';
import { searchOperation } from '../../../kernel/server/shell/search.ts';
import {
  chief,
  colleague,
  type DirectoryHouse,
  directoryHouse,
  keeper,
  looker,
  newRequest,
  passerBy,
} from '../../../testing/directory-house.ts';
import { yunjiang } from '../../../testing/house.ts';
import { enrol } from '../../../testing/members.ts';
import type { Body } from '../contract/body.ts';
import type { Precedence, RankedEntry } from '../contract/precedence.ts';
import { changePost } from './operations/change-post.ts';
import { readBody } from './operations/read-body.ts';
import { readPrecedence } from './operations/read-precedence.ts';
import { setPrecedence } from './operations/set-precedence.ts';

let house: DirectoryHouse;
let government: Body;
let bureau: Body;
beforeAll(async () => {
  house = await directoryHouse();
  await enrol(house, yunjiang, [chief]);
  government = await house.body('澜州市人民政府', { kind: 'government' });
  bureau = await house.body('澜州市商务局', { parentId: government.id });
  for (const [name, body, rank] of [
    ['甲', government, 1],
    ['乙', government, 3],
    ['丙', government, 10],
    ['丁', government, null],
    ['戊', bureau, 5],
  ] as const)
    await house.give(await house.enter('梁', name), body, '副职', { rank });
  await house.give(await house.enter('梁', '己'), government, '旧职', { rank: 2, to: '2020-01-01' });
});
afterAll(() => house.close());

const list = (over: object = {}) =>
  house.ask<Precedence>(looker, readPrecedence, { list: 'posts', bodyId: government.id, ...over });
const names = (entries: RankedEntry[]) => entries.map(({ name, rank }) => `${name.zh} ${rank}`);
const seen = ({ id, version }: RankedEntry) => ({ id, version });

/** The order as a page sends it: places by name, several names in one are a tie. */
async function order(places: string[], over: object = {}) {
  const { entries } = await list();
  const rowsOf = (place: string) =>
    [...place].map((given) => seen(entries.find(({ name }) => name.zh === `梁${given}`)!));
  const placed = new Set(places.flatMap((place) => [...place]));
  return {
    list: 'posts',
    bodyId: government.id,
    order: places.map(rowsOf),
    unranked: entries.filter(({ name }) => !placed.has(name.zh!.slice(1))).map(seen),
    reason: '按任职时间调整',
    ...over,
  };
}

describe('the list of a body', () => {
  test('holds who is in office today, in order of rank, the unranked last', async () => {
    const { entries, body, abilities } = await list();
    expect(names(entries)).toEqual(['梁甲 1', '梁乙 3', '梁丙 10', '梁丁 null']);
    expect(body?.name.zh).toBe('澜州市人民政府');
    expect(abilities['set']).not.toBe(true);
  });
  test('and with its parts those of the bodies under it', async () => {
    const { entries } = await list({ parts: 'true' });
    expect(names(entries)).toEqual(['梁甲 1', '梁乙 3', '梁戊 5', '梁丙 10', '梁丁 null']);
  });
  test('is nothing to the public', async () => {
    await expect(
      house.ask(passerBy, readPrecedence, { list: 'posts', bodyId: government.id }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
  test('without a body is the office’s own, where the directory has it', async () => {
    expect(await house.ask(looker, readPrecedence, { list: 'posts' })).toMatchObject({
      body: null,
      entries: [],
    });
    const own = await house.body('云江市人民政府外事办公室');
    expect(await house.ask(looker, readPrecedence, { list: 'posts' })).toMatchObject({
      body: { id: own.id },
    });
  });
});

describe('setting the order', () => {
  test('moves one between two, ties two, and keeps why, who and what moved', async () => {
    const set = await house.ask<Precedence>(chief, setPrecedence, await order(['甲', '丙', '乙丁']));
    expect(names(set.entries)).toEqual(['梁甲 1', '梁丙 2', '梁丁 3', '梁乙 3']);
    expect(set.history).toMatchObject([
      {
        reason: '按任职时间调整',
        by: { zh: 'zhou' },
        moves: [
          { name: { zh: '梁丙' }, from: 10, to: 2 },
          { name: { zh: '梁丁' }, from: null, to: 3 },
        ],
      },
    ]);
    const { posts } = await house.ask<Body>(looker, readBody, { bodyId: government.id });
    expect(posts.map(({ person }) => person.zh)).toEqual(['梁甲', '梁丙', '梁丁', '梁乙']);
  });
  test('writes to the ledger codes only, on the body and on each person moved', async () => {
    const { entries } = await list();
    const moved = entries.find(({ name }) => name.zh === '梁丙')!;
    const lines = await house.look(chief, yunjiang, async (ctx) => [
      ...(await linesOfSubject(ctx, { kind: 'body', id: government.id })).slice(-1),
      ...(await linesOfSubject(ctx, moved.of)).slice(-1),
    ]);
    expect(lines).toMatchObject([
      { verb: 'directory.precedence-set', data: { list: 'posts', moved: 2 } },
      { verb: 'directory.post-ranked', data: { post: moved.id, version: 2, rank: 2 } },
    ]);
    expect(JSON.stringify(lines)).not.toContain('任职时间');
    expect(house.events.at(-1)).toMatchObject({ name: 'directory.precedenceSet' });
  });
  test('takes a rank away from who is given no place', async () => {
    const set = await house.ask<Precedence>(keeper, setPrecedence, await order(['甲', '丙', '乙']));
    expect(names(set.entries)).toEqual(['梁甲 1', '梁丙 2', '梁乙 3', '梁丁 null']);
  });
  test('is refused to a reader and the public, without a reason, and where nothing moves', async () => {
    const input = await order(['丙', '甲', '乙']);
    for (const actor of [looker, passerBy])
      await expect(house.ask(actor, setPrecedence, input)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(setPrecedence.contract.input.safeParse({ ...input, reason: ' ' }).success).toBe(false);
    await expect(house.ask(keeper, setPrecedence, await order(['甲', '丙', '乙']))).rejects.toMatchObject({
      code: 'precedence-unchanged',
    });
  });
  test('is refused when one of them was changed, appointed or ended meanwhile, or is named twice', async () => {
    const input = await order(['丙', '甲', '乙']);
    const moved = { code: 'precedence-moved' };
    const [place] = input.order;
    for (const faulty of [
      { ...input, order: [...input.order, place] },
      { ...input, order: input.order.slice(1) },
      { ...input, order: [[{ ...place![0]!, version: 99 }], ...input.order.slice(1)] },
      { ...input, order: [[{ id: newRequest(), version: 1 }], ...input.order] },
    ])
      await expect(house.ask(keeper, setPrecedence, faulty)).rejects.toMatchObject(moved);
    const { entries } = await list();
    const one = entries[0]!;
    await house.ask(colleague, changePost, {
      postId: one.id,
      version: one.version,
      title: one.title,
      from: '2020-01-01',
    });
    await expect(house.ask(keeper, setPrecedence, input)).rejects.toMatchObject(moved);
  });
  test('sent twice under one request id is set once', async () => {
    const requestId = newRequest();
    const input = await order(['乙', '丁']);
    const first = await house.askOnce<Precedence>(setPrecedence, input, requestId);
    expect(await house.askOnce(setPrecedence, input, requestId)).toEqual(first);
    expect((await list()).history.filter(({ id }) => id === first.history[0]!.id)).toHaveLength(1);
  });
  test('is followed by the search: somebody of two posts stands under the one that comes first now', async () => {
    const person = await house.enter('梁', '庚');
    await house.give(person, bureau, '局长', { rank: 8 });
    await house.give(person, government, '市长助理');
    const under = async () => {
      const { hits } = await house.ask<{ hits: { detail: object }[] }>(looker, searchOperation, {
        q: '梁庚',
      });
      return hits[0]!.detail;
    };
    expect(await under()).toMatchObject({ zh: '澜州市商务局局长' });
    await house.ask(chief, setPrecedence, await order(['庚', '乙', '丁']));
    expect(await under()).toMatchObject({ zh: '澜州市人民政府市长助理' });
  });
});

test('bodies beside each other are ordered the same way, the topmost too', async () => {
  const school = await house.body('澜州市教育局', { parentId: government.id });
  const under = { list: 'bodies', bodyId: government.id, reason: '机构改革后次序' };
  const read = () => house.ask<Precedence>(looker, readPrecedence, under);
  expect(names((await read()).entries)).toEqual(['澜州市教育局 null', '澜州市商务局 null']);
  const set = await house.ask<Precedence>(keeper, setPrecedence, {
    ...under,
    order: [[seen({ ...(await read()).entries[1]! })], [seen({ ...(await read()).entries[0]! })]],
  });
  expect(names(set.entries)).toEqual(['澜州市商务局 1', '澜州市教育局 2']);
  expect(set.history[0]).toMatchObject({ moves: [{ name: { zh: '澜州市商务局' } }, { id: school.id }] });
  const { below } = await house.ask<Body>(looker, readBody, { bodyId: government.id });
  expect(below.map(({ name }) => name.zh)).toEqual(['澜州市商务局', '澜州市教育局']);

  const top = await house.ask<Precedence>(looker, readPrecedence, { list: 'bodies' });
  expect(top.body).toBeNull();
  const all = await house.ask<Precedence>(keeper, setPrecedence, {
    list: 'bodies',
    order: [top.entries.map(seen)],
    reason: '并列',
  });
  expect(new Set(all.entries.map(({ rank }) => rank))).toEqual(new Set([1]));
});
