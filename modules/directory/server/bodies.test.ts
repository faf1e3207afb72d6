import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  bodyInput,
  colleague,
  type DirectoryHouse,
  directoryHouse,
  keeper,
  looker,
  newRequest,
  passerBy,
} from '../../../testing/directory-house.ts';
import type { Body, BodyRow } from '../contract/body.ts';
import { addBody } from './operations/add-body.ts';
import { changeBody } from './operations/change-body.ts';
import { listBodies } from './operations/list-bodies.ts';
import { readBody } from './operations/read-body.ts';
import { readChoices } from './operations/read-choices.ts';

let house: DirectoryHouse;
beforeAll(async () => {
  house = await directoryHouse();
});
afterAll(() => house.close());

const changed = (body: Body, over: object = {}) => ({
  bodyId: body.id,
  version: body.version,
  name: body.name,
  short: body.short,
  kind: body.kind.id,
  parentId: body.parent?.id ?? null,
  economy: body.economy?.code ?? null,
  ...over,
});
const namesOf = (rows: { name: { zh: string | null } }[]) => rows.map((row) => row.name.zh);

describe('entering a body', () => {
  test('keeps names, short names, kind and what it stands under', async () => {
    const top = await house.body('澜州市人民政府', { kind: 'government', economy: 'CN' });
    const fao = await house.ask<Body>(keeper, addBody, {
      name: { zh: '澜州市人民政府外事办公室', en: 'Foreign Affairs Office of Lanzhou-on-Sea' },
      short: { zh: '澜州外办', en: 'Lanzhou FAO' },
      kind: 'office',
      parentId: top.id,
    });
    const centre = await house.body('澜州市外事翻译中心', { kind: 'center', parentId: fao.id });
    expect(centre).toMatchObject({ version: 1, above: [{ id: top.id }, { id: fao.id }], below: [] });
    const read = await house.ask<Body>(looker, readBody, { bodyId: fao.id });
    expect(read).toMatchObject({ short: { zh: '澜州外办' }, parent: { id: top.id } });
    expect(namesOf(read.below)).toEqual(['澜州市外事翻译中心']);
    expect(read.abilities['change']).not.toBe(true);
  });
  test('is refused to a reader and the public', async () => {
    for (const actor of [looker, passerBy])
      await expect(house.ask(actor, addBody, bodyInput('无名局'))).rejects.toMatchObject({
        code: 'not-allowed',
      });
  });
  test('of a name there is already, of no known kind, or under nothing is refused', async () => {
    await house.body('澜州市统计局');
    await expect(house.body('澜州市统计局')).rejects.toMatchObject({
      code: 'body-exists',
      both: { zh: expect.stringContaining('澜州市统计局') },
    });
    await expect(house.body('澜州市气象局', { kind: 'weather' })).rejects.toMatchObject({
      code: 'body-kind-unknown',
    });
    await expect(house.body('澜州市海洋局', { parentId: newRequest() })).rejects.toMatchObject({
      code: 'not-found',
    });
    const unnamed = addBody.contract.input.safeParse(bodyInput('', { name: { zh: null, en: null } }));
    expect(unnamed.error?.issues[0]).toMatchObject({ params: { zh: expect.stringContaining('名称') } });
    await expect(house.body('澜州市档案局', { economy: 'ZZ' })).rejects.toMatchObject({
      code: 'economy-unknown',
      both: { zh: expect.stringContaining('ZZ') },
    });
  });
  test('of a blank name or one of many lines does not fit the contract; spaces around it go', () => {
    const read = (zh: string) => addBody.contract.input.safeParse(bodyInput(zh));
    expect(read('  ').error?.issues[0]).toMatchObject({ code: 'too_small', path: ['name', 'zh'] });
    expect(read('局'.repeat(201)).error?.issues[0]).toMatchObject({ code: 'too_big', path: ['name', 'zh'] });
    expect(read(' 澜州市水利局 ').data?.name.zh).toBe('澜州市水利局');
  });
  test('sent twice under one request id is entered once', async () => {
    const requestId = newRequest();
    const first = await house.askOnce<Body>(addBody, bodyInput('澜州市园林局'), requestId);
    expect(await house.askOnce(addBody, bodyInput('澜州市园林局'), requestId)).toEqual(first);
  });
});

describe('changing a body', () => {
  test('gives the next version', async () => {
    const before = await house.body('澜州市旅游局');
    const after = await house.ask<Body>(
      colleague,
      changeBody,
      changed(before, { name: { zh: '澜州市文化和旅游局', en: 'Bureau of Culture and Tourism' } }),
    );
    expect(after).toMatchObject({ version: 2, name: { zh: '澜州市文化和旅游局' } });
  });
  test('it cannot come to stand under itself or one of its own', async () => {
    const top = await house.body('澜江集团', { kind: 'company' });
    const middle = await house.body('澜江船务公司', { kind: 'company', parentId: top.id });
    const low = await house.body('澜江拖轮公司', { kind: 'company', parentId: middle.id });
    for (const parent of [top, middle, low])
      await expect(
        house.ask(keeper, changeBody, changed(top, { parentId: parent.id })),
      ).rejects.toMatchObject({ code: 'body-above-itself' });
    const moved = await house.ask<Body>(keeper, changeBody, changed(low, { parentId: top.id }));
    expect(moved.above.map((body) => body.id)).toEqual([top.id]);
  });
  test('to a name there is already, or of no known kind, is refused', async () => {
    await house.body('澜州市体育局');
    const other = await house.body('澜州市体委');
    await expect(
      house.ask(keeper, changeBody, changed(other, { name: { zh: '澜州市体育局', en: null } })),
    ).rejects.toMatchObject({ code: 'body-exists' });
    await expect(house.ask(keeper, changeBody, changed(other, { kind: 'club' }))).rejects.toMatchObject({
      code: 'body-kind-unknown',
    });
  });
  test('on a stale version is refused, to a reader too, and sent twice it happens once', async () => {
    const before = await house.body('澜州市档案馆');
    const requestId = newRequest();
    const input = changed(before, { economy: 'CN' });
    await house.askOnce(changeBody, input, requestId);
    expect(await house.askOnce(changeBody, input, requestId)).toMatchObject({ version: 2 });
    await expect(house.ask(colleague, changeBody, changed(before))).rejects.toMatchObject({
      code: 'stale-version',
    });
    await expect(house.ask(looker, changeBody, changed(before))).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });
});

describe('the list of bodies', () => {
  test('is in order of pinyin, each with what it stands under, and narrowed to a kind', async () => {
    const own = await directoryHouse();
    const top = await own.body('云舟大学', { kind: 'college' });
    await own.body('云舟大学外国语学院', { kind: 'college', parentId: top.id });
    await own.body('北岸商会', { kind: 'association' });
    const all = await own.ask<{ items: BodyRow[] }>(looker, listBodies, {});
    expect(namesOf(all.items)).toEqual(['北岸商会', '云舟大学', '云舟大学外国语学院']);
    expect(all.items[2]?.parent?.name.zh).toBe('云舟大学');
    const some = await own.ask<{ items: BodyRow[] }>(looker, listBodies, { kind: 'association' });
    expect(namesOf(some.items)).toEqual(['北岸商会']);
    await own.close();
  });
});

test('what forms choose from says where it comes from and of which day it is', async () => {
  const choices = await house.ask<{
    economies: { code: string }[];
    sources: { list: string; source: { zh: string; en: string }; asOf: string }[];
  }>(looker, readChoices, {});
  expect(choices.economies.some(({ code }) => code === 'CN')).toBe(true);
  expect(choices.sources.map(({ list }) => list)).toEqual(['economies', 'languages', 'bodyKinds']);
  for (const { source, asOf } of choices.sources) {
    expect(source.en.length).toBeGreaterThan(10);
    expect(source.zh).toMatch(/\p{Script=Han}/u);
    expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});
