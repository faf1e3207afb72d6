import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchOperation } from '../../../../kernel/server/shell/search.ts';
import { qinghe, yunjiang } from '../../../../testing/house.ts';
import {
  anybody,
  he,
  jiang,
  type LanguageHouse,
  languageHouse,
  luo,
  ownReaction,
  shen,
  stranger,
  wen,
  xie,
  zhou,
} from '../../../../testing/language-house.ts';
import type { Concept, FoundTerm, WholeConcept } from '../../contract/terms.ts';
import { approveConcept } from './operations/approve-concept.ts';
import { changeConcept } from './operations/change-concept.ts';
import { findTerms } from './operations/find-terms.ts';
import { listConcepts } from './operations/list-concepts.ts';
import { proposeConcept } from './operations/propose-concept.ts';
import { readConcept } from './operations/read-concept.ts';
import { withdrawConcept } from './operations/withdraw-concept.ts';
import { termsOf } from './terms-of.ts';

let house: LanguageHouse;
beforeAll(async () => {
  house = await languageHouse();
});
afterAll(() => house.close());

const said = (zh: string, en: string, more: object = {}) => ({
  terms: [
    { lang: 'zh', text: zh },
    { lang: 'en', text: en, ...more },
  ],
});
const proposed = (zh: string, en: string, more: object = {}, by = jiang) =>
  house.ask<Concept>(by, proposeConcept, said(zh, en, more));
const approved = async (zh: string, en: string, more: object = {}) => {
  const { id } = await proposed(zh, en, more);
  return house.ask<Concept>(xie, approveConcept, { conceptId: id, version: 1 });
};
const inForce = async () => (await house.look(ownReaction, yunjiang, termsOf)).map(({ text }) => text);

describe('a concept is proposed', () => {
  test('by a translator, waits, and is not in force; the ledger has no word of it', async () => {
    const made = await proposed('江岸步道', 'riverside walk');
    expect(made).toMatchObject({ state: 'proposed', version: 1, inForce: null });
    expect(await house.ask(luo, readConcept, { conceptId: made.id })).toMatchObject({ terms: made.terms });
    expect(await inForce()).not.toContain('江岸步道');
    expect(await house.linesOf('concept', made.id)).toMatchObject([{ data: { terms: 2 } }]);
  });
  test('not by an officer, a reader or the public; once for one request id', async () => {
    for (const actor of [shen, luo, anybody])
      await expect(house.ask(actor, proposeConcept, said('某词', 'word'))).rejects.toMatchObject({
        code: 'not-allowed',
      });
    const requestId = randomUUID();
    const first = await house.askOnce(jiang, proposeConcept, said('一次', 'once'), requestId);
    expect(await house.askOnce(jiang, proposeConcept, said('一次', 'once'), requestId)).toEqual(first);
  });
  test('with one preferred term for a language, organ and time', () => {
    const fits = (terms: object[]) => proposeConcept.contract.input.safeParse({ terms }).success;
    const [one, other] = [
      { lang: 'en', text: 'Vice Chairperson' },
      { lang: 'en', text: 'Deputy Director' },
    ];
    expect(fits([one, other])).toBe(false);
    expect(fits([one, { ...other, status: 'admitted' }])).toBe(true);
    expect(
      fits([
        { ...one, organ: '人大常委会' },
        { ...other, organ: '政府办公室' },
      ]),
    ).toBe(true);
    expect(
      fits([
        { ...one, to: '2020-12-31' },
        { ...other, from: '2021-01-01' },
      ]),
    ).toBe(true);
    expect(
      fits([
        { ...one, to: '2021-01-01' },
        { ...other, from: '2021-01-01' },
      ]),
    ).toBe(false);
    expect(fits([{ ...one, from: '2021-01-02', to: '2021-01-01' }])).toBe(false);
  });
});

describe('a concept is approved', () => {
  test('by a terminologist, once, and is in force', async () => {
    const { id } = await proposed('滨江绿廊', 'riverside greenway');
    const input = { conceptId: id, version: 1 };
    for (const actor of [jiang, he, zhou, ownReaction])
      await expect(house.ask(actor, approveConcept, input)).rejects.toMatchObject({ code: 'not-allowed' });
    const requestId = randomUUID();
    const first = await house.askOnce(xie, approveConcept, input, requestId);
    expect(first).toMatchObject({ state: 'in-force', version: 2, inForce: 1 });
    expect(await house.askOnce(xie, approveConcept, input, requestId)).toEqual(first);
    await expect(house.ask(wen, approveConcept, input)).rejects.toMatchObject({ code: 'stale-version' });
    await expect(house.ask(wen, approveConcept, { ...input, version: 2 })).rejects.toMatchObject({
      code: 'state-conflict',
    });
    expect(await inForce()).toEqual(expect.arrayContaining(['滨江绿廊', 'riverside greenway']));
  });
  test('never by whoever wrote in it, nor as their deputy', async () => {
    const { id } = await proposed('竹巷', 'Zhu Lane', {}, xie);
    const input = { conceptId: id, version: 1 };
    await expect(house.ask(xie, approveConcept, input)).rejects.toMatchObject({ code: 'not-allowed' });
    const deputy = {
      userId: 'xie',
      name: { zh: '谢', en: 'Xie' },
      roles: ['terminologist'],
      until: '2030-01-01',
    };
    await expect(house.ask({ ...jiang, deputyFor: [deputy] }, approveConcept, input)).rejects.toMatchObject({
      code: 'not-allowed',
    });
    expect(await house.ask(wen, approveConcept, input)).toMatchObject({ state: 'in-force' });
  });
});

describe('a concept is changed', () => {
  test('and what was in force stays so until another approves', async () => {
    const { id } = await approved('古城夜游', 'old town night tour');
    const change = { conceptId: id, version: 2, ...said('古城夜游', 'evening tour of the old town') };
    await expect(house.ask(shen, changeConcept, change)).rejects.toMatchObject({ code: 'not-allowed' });
    const requestId = randomUUID();
    const first = await house.askOnce(xie, changeConcept, change, requestId);
    expect(first).toMatchObject({ state: 'changed', version: 3, edition: 2, inForce: 1 });
    expect(await house.askOnce(xie, changeConcept, change, requestId)).toEqual(first);
    await expect(house.ask(jiang, changeConcept, change)).rejects.toMatchObject({ code: 'stale-version' });
    expect(await inForce()).toContain('old town night tour');
    await house.ask(jiang, changeConcept, {
      ...change,
      version: 3,
      ...said('古城夜游', 'old town by night'),
    });
    const approve = { conceptId: id, version: 4 };
    await expect(house.ask(xie, approveConcept, approve)).rejects.toMatchObject({ code: 'not-allowed' });
    await house.ask(wen, approveConcept, approve);
    const now = await inForce();
    expect(now).toContain('old town by night');
    expect(now).not.toContain('old town night tour');
  });
});

describe('a concept is withdrawn', () => {
  test('by a terminologist, saying why, once; then nothing more is done with it', async () => {
    const { id } = await approved('旧渡口', 'the old ferry');
    const input = { conceptId: id, version: 2, why: '渡口已拆除' };
    await expect(house.ask(jiang, withdrawConcept, input)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(house.ask(xie, withdrawConcept, { ...input, version: 1 })).rejects.toMatchObject({
      code: 'stale-version',
    });
    const requestId = randomUUID();
    const first = await house.askOnce(xie, withdrawConcept, input, requestId);
    expect(first).toMatchObject({ state: 'withdrawn', version: 3 });
    expect(await house.askOnce(xie, withdrawConcept, input, requestId)).toEqual(first);
    expect(await inForce()).not.toContain('旧渡口');
    await expect(
      house.ask(xie, changeConcept, { conceptId: id, version: 3, ...said('旧渡口', 'ferry') }),
    ).rejects.toMatchObject({ code: 'state-conflict' });
    expect(JSON.stringify(await house.linesOf('concept', id))).not.toContain('拆除');
  });
});

test('terms of another time are not in force; found are those that are, with the others of their concepts', async () => {
  await approved('市民热线', 'citizens’ hotline', { to: '2025-12-31' });
  await approved('政务热线', 'government hotline', { from: '2026-01-01' });
  const found = async (q: string) =>
    (await house.ask<{ items: FoundTerm[] }>(luo, findTerms, { q })).items.map(({ text }) => text);
  expect(await found('HOTLINE')).toEqual(['政务热线', 'government hotline']);
  expect(await found('市民')).toEqual(['市民热线']);
  expect(await found('请拨打政务热线。')).toEqual(['政务热线', 'government hotline']);
  expect(await found('Call the Government hotline, please')).toEqual(['政务热线', 'government hotline']);
  expect(await found('many government hotlines')).toEqual([]);
  await expect(house.ask(anybody, findTerms, { q: '热线' })).rejects.toMatchObject({ code: 'not-allowed' });
});

test('the list has what waits first, then goes by name; by words, goes on from page to page, and is each office’s own', async () => {
  const own = await languageHouse();
  for (const [zh, en] of [
    ['云江', 'Yunjiang'],
    ['北岸', 'North Bank'],
    ['码头', 'wharf'],
  ] as const)
    await own.ask(jiang, proposeConcept, said(zh, en));
  type Listed = { items: Concept[]; next: string | null };
  const ask = (input: object, actor = luo, office = yunjiang) =>
    own.perform(actor, office, listConcepts, input) as Promise<Listed>;
  const names = ({ items }: Listed) => items.map(({ terms }) => terms[0]!.text);
  const first = await ask({ limit: 2 });
  expect(names(first)).toEqual(['北岸', '码头']);
  const second = await ask({ limit: 2, after: first.next });
  expect(names(second)).toEqual(['云江']);
  const [one] = second.items;
  await own.ask(xie, approveConcept, { conceptId: one!.id, version: 1 });
  expect(names(await ask({ state: 'in-force' }))).toEqual(['云江']);
  expect(names(await ask({ state: 'proposed' }))).toEqual(['北岸', '码头']);
  expect(names(await ask({}))).toEqual(['北岸', '码头', '云江']);
  const waiting = await ask({ limit: 1 });
  expect(names(await ask({ limit: 2, after: waiting.next }))).toEqual(['码头', '云江']);
  expect(names(await ask({ q: 'WHARF' }))).toEqual(['码头']);
  expect(names(await ask({}, stranger, qinghe))).toEqual([]);
  await own.close();
});

test('the list is narrowed by field and language, and says which there are; a change that waits stands beside what is in force', async () => {
  const own = await languageHouse();
  const made = await own.ask<Concept>(jiang, proposeConcept, {
    field: '港口',
    terms: [
      { lang: 'zh', text: '引航站' },
      { lang: 'fr', text: 'station de pilotage' },
    ],
  });
  await own.ask(jiang, proposeConcept, said('云江宾馆', 'Yunjiang Guesthouse'));
  type Listed = { items: Concept[]; fields: string[]; langs: string[] };
  const ask = (input: object) => own.ask<Listed>(luo, listConcepts, input);
  const names = ({ items }: Listed) => items.map(({ terms }) => terms[0]!.text);
  expect(names(await ask({ field: '港口' }))).toEqual(['引航站']);
  expect(names(await ask({ lang: 'en' }))).toEqual(['云江宾馆']);
  expect(await ask({})).toMatchObject({ fields: ['港口'], langs: ['en', 'fr', 'zh'] });
  await own.ask(xie, approveConcept, { conceptId: made.id, version: 1 });
  const read = () => own.ask<WholeConcept>(luo, readConcept, { conceptId: made.id });
  expect((await read()).current).toBe(null);
  await own.ask(jiang, changeConcept, { conceptId: made.id, version: 2, ...said('引航站', 'pilot station') });
  expect(await read()).toMatchObject({
    state: 'changed',
    terms: [{ text: '引航站' }, { text: 'pilot station' }],
    current: { field: '港口', terms: [{ text: '引航站' }, { text: 'station de pilotage' }] },
  });
  await own.ask(xie, withdrawConcept, { conceptId: made.id, version: 3, why: '改由港务局命名' });
  expect(await read()).toMatchObject({ state: 'withdrawn', withdrawnWhy: '改由港务局命名' });
  await own.close();
});

test('a concept is found by the search by each of its terms, until it is withdrawn', async () => {
  const { id } = await approved('江心洲', 'Jiangxin Island', { status: 'admitted' });
  const found = async (q: string) =>
    (
      (await house.perform(luo, yunjiang, searchOperation, { q })) as { hits: { ref: { id: string } }[] }
    ).hits.map((hit) => hit.ref.id);
  expect(await found('江心洲')).toContain(id);
  expect(await found('jiangxinzhou')).toContain(id);
  expect(await found('Jiangxin Island')).toContain(id);
  await house.ask(xie, withdrawConcept, { conceptId: id, version: 2, why: '并入他条' });
  expect(await found('江心洲')).not.toContain(id);
});
