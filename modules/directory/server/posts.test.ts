import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  colleague,
  type DirectoryHouse,
  directoryHouse,
  keeper,
  looker,
  newRequest,
  passerBy,
  postInput,
} from '../../../testing/directory-house.ts';
import type { Body } from '../contract/body.ts';
import type { Person, PersonRow, Post } from '../contract/person.ts';
import { appoint } from './operations/appoint.ts';
import { changePost } from './operations/change-post.ts';
import { listPeople } from './operations/list-people.ts';
import { readBody } from './operations/read-body.ts';
import { readPerson } from './operations/read-person.ts';
import { whoHeld } from './operations/who-held.ts';

let house: DirectoryHouse;
let city: Body;
beforeAll(async () => {
  house = await directoryHouse();
  city = await house.body('澜州市人民政府', { kind: 'government' });
});
afterAll(() => house.close());

const changed = (post: Post, over: object = {}) => {
  const { id: postId, version, title, from, to } = post;
  return { postId, version, title, from, to, ...over };
};
async function heldOn(body: Body, day: string, title?: string): Promise<(string | null)[]> {
  const { posts } = await house.ask<{ posts: Post[] }>(keeper, whoHeld, { bodyId: body.id, day, title });
  return posts.map((post) => post.person.zh);
}

describe('entering a post', () => {
  test('keeps title, rank and term, and shows in the person’s posts', async () => {
    const person = await house.enter('秦', '牧川');
    const after = await house.give(person, city, '市长', {
      title: { zh: '市长', en: 'Mayor' },
      rank: 1,
      from: '2023-02-10',
    });
    expect(after.posts).toMatchObject([
      {
        title: { zh: '市长', en: 'Mayor', how: 'recorded' },
        body: { zh: '澜州市人民政府' },
        rank: 1,
        from: '2023-02-10',
        to: null,
      },
    ]);
  });
  test.each([
    ['a reader', looker, '朔'],
    ['the public', passerBy, '望'],
  ])('is refused to %s', async (_who, actor, given) => {
    const person = await house.enter('常', given);
    await expect(house.ask(actor, appoint, postInput(person.id, city.id, '秘书长'))).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });
  test('that ends before it begins, or has no title, is refused', async () => {
    const person = await house.enter('岑', '望');
    await expect(
      house.give(person, city, '顾问', { from: '2024-05-02', to: '2024-05-01' }),
    ).rejects.toMatchObject({ code: 'post-ends-before-it-begins' });
    const untitled = appoint.contract.input.safeParse(
      postInput(person.id, city.id, '', { title: { zh: null, en: null } }),
    );
    expect(untitled.error?.issues[0]).toMatchObject({ params: { zh: expect.stringContaining('职务') } });
  });
  test('held already in that time is refused; the day after it ended it is not', async () => {
    const person = await house.enter('燕', '归来');
    await house.give(person, city, '副市长', { from: '2020-01-01', to: '2022-12-31' });
    await expect(house.give(person, city, '副市长', { from: '2022-12-31' })).rejects.toMatchObject({
      code: 'post-exists',
    });
    expect((await house.give(person, city, '副市长', { from: '2023-01-01' })).posts).toHaveLength(2);
  });
  test('of nobody, or in no body, is refused', async () => {
    const person = await house.enter('路', '遥');
    await expect(house.ask(keeper, appoint, postInput(newRequest(), city.id, '顾问'))).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(
      house.ask(keeper, appoint, postInput(person.id, newRequest(), '顾问')),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
  test('sent twice under one request id is entered once', async () => {
    const person = await house.enter('顾', '南乔');
    const requestId = newRequest();
    const input = postInput(person.id, city.id, '译员');
    await house.askOnce(appoint, input, requestId);
    expect((await house.askOnce<Person>(appoint, input, requestId)).posts).toHaveLength(1);
    expect((await house.ask<Person>(keeper, readPerson, { personId: person.id })).posts).toHaveLength(1);
  });
});

describe('changing a post', () => {
  test('ends it: it leaves the present office-holders and stays in the history', async () => {
    const bureau = await house.body('澜州市商务局');
    const person = await house.enter('贺', '晓桐');
    const held = await house.give(person, bureau, '局长', { rank: 3, from: '2022-01-01' });
    const ended = await house.ask<Person>(keeper, changePost, changed(held.posts[0]!, { to: '2026-11-23' }));
    expect(ended.posts).toMatchObject([{ to: '2026-11-23', version: 2, rank: 3 }]);
    expect((await house.ask<Body>(keeper, readBody, { bodyId: bureau.id })).posts).toEqual([]);
    const listed = await house.ask<{ items: PersonRow[] }>(keeper, listPeople, { bodyId: bureau.id });
    expect(listed.items).toMatchObject([{ full: { zh: '贺晓桐' }, posts: [] }]);
  });
  test('on a stale version, into its own past, or into a post held already is refused', async () => {
    const person = await house.enter('梅', '雪');
    await house.give(person, city, '调研员', { from: '2019-01-01', to: '2019-12-31' });
    const { posts } = await house.give(person, city, '调研员', { from: '2021-01-01', to: '2021-12-31' });
    const later = posts.find((post) => post.from === '2021-01-01')!;
    await expect(house.ask(keeper, changePost, changed(later, { from: '2019-06-01' }))).rejects.toMatchObject(
      { code: 'post-exists' },
    );
    await expect(house.ask(keeper, changePost, changed(later, { to: '2020-12-31' }))).rejects.toMatchObject({
      code: 'post-ends-before-it-begins',
    });
    await house.ask(keeper, changePost, changed(later, { to: '2022-06-30' }));
    await expect(
      house.ask(colleague, changePost, changed(later, { to: '2022-05-31' })),
    ).rejects.toMatchObject({
      code: 'stale-version',
    });
  });
  test('is refused to a reader, and sent twice it happens once', async () => {
    const person = await house.enter('江', '一苇');
    const { posts } = await house.give(person, city, '科长');
    await expect(house.ask(looker, changePost, changed(posts[0]!))).rejects.toMatchObject({
      code: 'not-allowed',
    });
    const requestId = newRequest();
    const input = changed(posts[0]!, { from: '2020-05-01' });
    await house.askOnce(changePost, input, requestId);
    expect(await house.askOnce(changePost, input, requestId)).toMatchObject({
      posts: [{ version: 2, from: '2020-05-01' }],
    });
  });
});

describe('who held a post on a day', () => {
  test('counts the first and the last day, and an open end as still held', async () => {
    const body = await house.body('澜州市教育局');
    const first = await house.enter('陆', '景行');
    const second = await house.enter('范', '小棠');
    await house.give(first, body, '局长', { from: '2020-03-01', to: '2024-08-14' });
    await house.give(second, body, '局长', { from: '2024-08-15' });
    for (const [day, names] of [
      ['2020-02-29', []],
      ['2020-03-01', ['陆景行']],
      ['2024-08-14', ['陆景行']],
      ['2024-08-15', ['范小棠']],
      ['2099-12-31', ['范小棠']],
    ] as const)
      expect([day, await heldOn(body, day)]).toEqual([day, names]);
  });
  test('stands in order of precedence, those without a rank last, and knows titles in both languages', async () => {
    const body = await house.body('澜州市港务局');
    for (const [surname, given, rank, title, en] of [
      ['甘', '棠', null, '顾问', 'Adviser'],
      ['岳', '峙', 12, '副局长', 'Deputy Director-General'],
      ['柯', '岚', 4, '局长', 'Director-General'],
    ] as const) {
      const person = await house.enter(surname, given);
      await house.give(person, body, title, { title: { zh: title, en }, rank, from: '2021-01-01' });
    }
    expect(await heldOn(body, '2026-11-24')).toEqual(['柯岚', '岳峙', '甘棠']);
    expect(await heldOn(body, '2026-11-24', '副局长')).toEqual(['岳峙']);
    expect(await heldOn(body, '2026-11-24', 'Director-General')).toEqual(['柯岚']);
  });
  test('is not told to the public', async () => {
    await expect(house.ask(passerBy, whoHeld, { bodyId: city.id, day: '2026-11-24' })).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });
});
