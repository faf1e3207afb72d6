import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linesOfSubject } from '../../../kernel/server/ledger/subject-lines.ts';
import { searchOperation } from '../../../kernel/server/shell/search.ts';
import {
  type DirectoryHouse,
  directoryHouse,
  keeper,
  looker,
  newRequest,
  personInput,
} from '../../../testing/directory-house.ts';
import { yunjiang } from '../../../testing/house.ts';
import { handIn, tryIt } from '../../../testing/import-runs.ts';
import type { OtherName } from '../contract/other-name.ts';
import type { Person } from '../contract/person.ts';
import { addOtherName } from './operations/add-other-name.ts';
import { addPerson } from './operations/add-person.ts';
import { changeOtherName } from './operations/change-other-name.ts';
import { listImportRows } from './operations/list-import-rows.ts';
import { readPerson } from './operations/read-person.ts';
import { removeOtherName } from './operations/remove-other-name.ts';

interface Names {
  names: OtherName[];
}

let house: DirectoryHouse;
let keiko: Person;
beforeAll(async () => {
  house = await directoryHouse();
  keiko = await house.enter('松原', '惠子', {
    name: {
      order: 'surname-first',
      zh: { surname: '松原', given: '惠子' },
      en: { surname: 'Matsubara', given: 'Keiko' },
    },
    economy: 'JP',
  });
});
afterAll(() => house.close());

const nameOf = (id: string, over: object = {}, kind = 'person') => ({
  of: { kind, id },
  kind: 'former-spelling',
  text: { zh: null, en: 'Matubara Keiko' },
  ...over,
});
const add = (id: string, over?: object, kind?: string) =>
  house.ask<Names>(keeper, addOtherName, nameOf(id, over, kind));
const found = async (q: string) => {
  const { hits } = (await house.ask(keeper, searchOperation, { q })) as { hits: { ref: { id: string } }[] };
  return hits.map(({ ref }) => ref.id);
};

describe('another name', () => {
  test('stands with the person, is found by search, and has its line', async () => {
    const { names } = await add(keiko.id, { from: '2001-04-01', to: '2010-03-31', note: '旧罗马字' });
    expect(names).toMatchObject([
      { kind: 'former-spelling', text: { zh: null, en: 'Matubara Keiko' }, to: '2010-03-31', version: 1 },
    ]);
    const read = await house.ask<Person>(looker, readPerson, { personId: keiko.id });
    expect(read.otherNames).toEqual(names);
    expect(await found('matubara')).toEqual([keiko.id]);
    const lines = await house.look(keeper, yunjiang, (ctx) =>
      linesOfSubject(ctx, { kind: 'person', id: keiko.id }),
    );
    expect(lines.at(-1)).toMatchObject({
      verb: 'directory.other-name-added',
      data: { name: names[0]!.id },
    });
    expect(house.events.at(-1)).toEqual({
      name: 'directory.personChanged',
      subject: { kind: 'person', id: keiko.id },
    });
  });
  test('of a passport is written as the machine-readable zone has it, and found as it is said', async () => {
    const person = await house.enter('大岛', '优');
    const passport = (en: string, zh: string | null = null) =>
      add(person.id, { kind: 'passport', text: { zh, en } });
    expect((await passport('Ooshima<<Yu<<<')).names[0]!.text.en).toBe('OOSHIMA<<YU');
    expect(await found('ooshima yu')).toEqual([person.id]);
    for (const unfit of ['Ōshima<<Yū', 'A<<B<<C', '大岛', '<<YU'])
      await expect(passport(unfit)).rejects.toMatchObject({ code: 'passport-name-unfit' });
    await expect(passport('OSHIMA<<YU', '大岛优')).rejects.toMatchObject({ code: 'passport-name-unfit' });
    const body = await house.body('云江市口岸办');
    await expect(
      add(body.id, { kind: 'passport', text: { zh: null, en: 'OFFICE' } }, 'body'),
    ).rejects.toMatchObject({ code: 'not-of-a-body' });
  });
  test('of a body is found too', async () => {
    const body = await house.body('云江市商务局', { name: { zh: '云江市商务局', en: null } });
    await add(
      body.id,
      { kind: 'former-name', text: { zh: '云江市对外经济贸易委员会', en: null }, to: '2009-12-31' },
      'body',
    );
    expect(await found('对外经济贸易')).toEqual([body.id]);
  });
  test('is changed by version and taken out, and the search follows', async () => {
    const person = await house.enter('尹', '照');
    const entered = await add(person.id, { text: { zh: null, en: 'Yin Chao' } });
    const { id: otherNameId } = entered.names[0]!;
    const change = { otherNameId, version: 1, kind: 'alias', text: { zh: '尹小照', en: null } };
    await expect(house.ask(looker, changeOtherName, change)).rejects.toMatchObject({ code: 'not-allowed' });
    const changed = await house.ask<Names>(keeper, changeOtherName, change);
    expect(changed.names).toMatchObject([{ version: 2, kind: 'alias', text: { zh: '尹小照', en: null } }]);
    await expect(house.ask(keeper, changeOtherName, change)).rejects.toMatchObject({ code: 'stale-version' });
    expect(await found('Yin Chao')).toEqual([]);
    await expect(house.ask(looker, removeOtherName, { otherNameId, version: 2 })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await expect(house.ask(keeper, removeOtherName, { otherNameId, version: 1 })).rejects.toMatchObject({
      code: 'stale-version',
    });
    expect(await house.ask(keeper, removeOtherName, { otherNameId, version: 2 })).toEqual({ names: [] });
    expect(await found('尹小照')).toEqual([]);
  });
  test('is refused to a reader, twice, as the present name, and ended before it began', async () => {
    const person = await house.enter('方', '既明');
    const en = { text: { zh: null, en: 'Fang Chi-ming' } };
    await expect(house.ask(looker, addOtherName, nameOf(person.id, en))).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await add(person.id, en);
    await expect(add(person.id, en)).rejects.toMatchObject({ code: 'other-name-exists' });
    await expect(add(person.id, { text: { zh: person.full.zh, en: person.full.en } })).rejects.toMatchObject({
      code: 'other-name-exists',
    });
    await expect(
      add(person.id, { text: { zh: '方之明', en: null }, from: '2010-01-01', to: '2009-01-01' }),
    ).rejects.toMatchObject({ code: 'name-ends-before-it-begins' });
  });
  test('asked for twice by one request is entered once', async () => {
    const person = await house.enter('程', '雪');
    const requestId = newRequest();
    const input = nameOf(person.id, { text: { zh: '程小雪', en: null } });
    const first = await house.askOnce(addOtherName, input, requestId);
    expect(await house.askOnce(addOtherName, input, requestId)).toEqual(first);
    const read = await house.ask<Person>(keeper, readPerson, { personId: person.id });
    expect(read.otherNames).toHaveLength(1);
  });
});

describe('whoever has the former name of another', () => {
  test('is only entered with a note that tells them apart', async () => {
    const person = await house.enter('顾', '念祖', { economy: 'CN' });
    await add(person.id, { kind: 'former-name', text: { zh: '顾小毛', en: null } });
    await expect(house.ask(keeper, addPerson, personInput('顾', '小毛'))).rejects.toMatchObject({
      code: 'person-formerly',
      message: expect.stringContaining('顾念祖'),
    });
    const noted = await house.enter('顾', '小毛', { note: '另一人，市港务局' });
    expect(noted.full.zh).toBe('顾小毛');
  });
  test('in a spreadsheet is that person, and the row says how the name is spelt on record', async () => {
    const person = await house.enter('殷', '若水', { economy: 'CN' });
    await add(person.id, { kind: 'former-name', text: { zh: '殷小水', en: null } });
    const sheet = await handIn(house, new TextEncoder().encode('姓名,国家和地区\n殷小水,中国\n'));
    const tried = await tryIt(house, sheet);
    expect(tried.counts).toMatchObject({ same: 1, new: 0 });
    const rows = await house.ask(keeper, listImportRows, { importId: tried.id });
    expect(JSON.stringify(rows)).toContain('殷若水');
  });
});
