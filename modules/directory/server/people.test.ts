import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linesOfSubject } from '../../../kernel/server/ledger/subject-lines.ts';
import {
  colleague,
  type DirectoryHouse,
  directoryHouse,
  keeper,
  looker,
  newRequest,
  passerBy,
  personInput,
} from '../../../testing/directory-house.ts';
import { yunjiang } from '../../../testing/house.ts';
import { fullName, type Person, type PersonRow } from '../contract/person.ts';
import { addPerson } from './operations/add-person.ts';
import { changePerson } from './operations/change-person.ts';
import { listPeople } from './operations/list-people.ts';
import { proposeName } from './operations/propose-name.ts';
import { readPerson } from './operations/read-person.ts';

let house: DirectoryHouse;
beforeAll(async () => {
  house = await directoryHouse();
});
afterAll(() => house.close());

const bothOf = (person: Person) => [person.full.zh, person.full.en];
const changed = (person: Person, over: object = {}) => ({
  personId: person.id,
  version: person.version,
  name: person.name,
  economy: person.economy?.code ?? null,
  note: person.note,
  ...over,
});

describe('entering a person', () => {
  test('keeps surname and given name apart in both languages', async () => {
    const entered = await house.ask<Person>(keeper, addPerson, {
      name: {
        order: 'surname-first',
        zh: { surname: '尉迟', given: '明远' },
        en: { surname: 'Yuchi', given: 'Mingyuan' },
        how: 'transliterated',
      },
      economy: 'CN',
    });
    expect(entered).toMatchObject({
      version: 1,
      full: { zh: '尉迟明远', en: 'Yuchi Mingyuan', how: 'transliterated' },
      name: { zh: { surname: '尉迟', given: '明远' } },
      economy: { code: 'CN', name: { zh: '中国', en: 'China' } },
      abilities: { change: true, appoint: true },
    });
    expect(await house.ask(looker, readPerson, { personId: entered.id })).toMatchObject({
      full: entered.full,
      abilities: { change: { en: expect.stringContaining('Readers') } },
    });
  });
  test('of an economy that is not listed is refused, entered or changed', async () => {
    const unlisted = { code: 'economy-unknown' };
    await expect(
      house.ask(keeper, addPerson, { ...personInput('温', '如玉'), economy: 'zz' }),
    ).rejects.toMatchObject(unlisted);
    const person = await house.ask<Person>(keeper, addPerson, personInput('温', '如故'));
    await expect(house.ask(keeper, changePerson, changed(person, { economy: 'cn' }))).rejects.toMatchObject(
      unlisted,
    );
  });
  test('names of both orders are written as their bearers write them', async () => {
    const halves = (zh: [string, string], en: [string, string]) => ({
      zh: { surname: zh[0], given: zh[1] },
      en: { surname: en[0], given: en[1] },
    });
    const keiko = await house.enter('松原', '惠子', {
      name: { order: 'surname-first', ...halves(['松原', '惠子'], ['Matsubara', 'Keiko']) },
      economy: 'JP',
    });
    expect(bothOf(keiko)).toEqual(['松原惠子', 'Matsubara Keiko']);
    expect(keiko.name).toMatchObject(halves(['松原', '惠子'], ['Matsubara', 'Keiko']));
    const ingrid = await house.enter('哈尔瓦', '英格丽', {
      name: { order: 'given-first', ...halves(['哈尔瓦', '英格丽'], ['Halvar', 'Ingrid']) },
      economy: 'NO',
    });
    expect(bothOf(ingrid)).toEqual(['英格丽·哈尔瓦', 'Ingrid Halvar']);
  });
  test('one name only, and one language only, are enough; no name at all is refused in both languages', async () => {
    const oneWord = await house.enter('Suharjo', '', {
      name: { order: 'given-first', zh: null, en: { surname: 'Suharjo', given: '' } },
    });
    expect(bothOf(oneWord)).toEqual([null, 'Suharjo']);
    const without = addPerson.contract.input.safeParse({
      name: { order: 'surname-first', zh: null, en: null },
    });
    expect(without.error?.issues[0]).toMatchObject({
      path: ['name'],
      params: { zh: expect.stringContaining('姓名'), en: expect.stringContaining('name') },
    });
  });
  test('writes one line in the ledger, without the name, and tells what happened', async () => {
    house.events.length = 0;
    const entered = await house.enter('温', '知夏');
    const lines = await house.look(keeper, yunjiang, (ctx) =>
      linesOfSubject(ctx, { kind: 'person', id: entered.id }),
    );
    expect(lines.map((line) => line.verb)).toEqual(['directory.person-added']);
    expect(JSON.stringify(lines)).not.toContain('知夏');
    expect(house.events).toEqual([
      { name: 'directory.personChanged', subject: { kind: 'person', id: entered.id } },
    ]);
  });
  test.each([
    ['a reader', looker],
    ['the public', passerBy],
  ])('is refused to %s', async (_who, actor) => {
    await expect(house.ask(actor, addPerson, personInput('柳', '青'))).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });
  test('a namesake is refused until the note says how the two differ', async () => {
    await house.enter('林', '远舟');
    for (const note of [null, '', '   ']) {
      await expect(house.enter('林', '远舟', { note })).rejects.toMatchObject({
        code: 'person-exists',
        both: { zh: expect.stringContaining('林远舟'), en: expect.stringContaining('林远舟') },
      });
    }
    const other = await house.enter('林', '远舟', { note: '市文旅局的林远舟，不是港务集团的。' });
    expect(other.note).toContain('港务集团');
  });
  test('sent twice under one request id is entered once; other input under it is refused', async () => {
    const requestId = newRequest();
    const input = personInput('闻', '笛');
    const first = await house.askOnce<Person>(addPerson, input, requestId);
    const again = await house.askOnce<Person>(addPerson, input, requestId);
    expect(again).toEqual(first);
    const found = await house.ask<{ items: PersonRow[] }>(keeper, listPeople, { q: '闻笛' });
    expect(found.items).toHaveLength(1);
    await expect(house.askOnce(addPerson, personInput('闻', '迪'), requestId)).rejects.toMatchObject({
      code: 'request-id-reused',
    });
  });
});

describe('changing a person', () => {
  test('gives the next version and what was changed', async () => {
    const before = await house.enter('覃', '若溪');
    const after = await house.ask<Person>(
      colleague,
      changePerson,
      changed(before, {
        name: { ...before.name, en: { surname: 'Qin', given: 'Ruoxi' }, how: 'recorded' },
        economy: 'CN',
      }),
    );
    expect(after).toMatchObject({ version: 2, full: { zh: '覃若溪', en: 'Qin Ruoxi', how: 'recorded' } });
  });
  test('two people at once: the second is told, and nothing is overwritten', async () => {
    const before = await house.enter('简', '澄');
    await house.ask(keeper, changePerson, changed(before, { note: '喜素食' }));
    await expect(
      house.ask(colleague, changePerson, changed(before, { note: '忌坚果' })),
    ).rejects.toMatchObject({ code: 'stale-version', both: { en: expect.stringContaining('version 2') } });
    expect(await house.ask(keeper, readPerson, { personId: before.id })).toMatchObject({ note: '喜素食' });
  });
  test('into a namesake is refused; keeping one’s own name is not', async () => {
    await house.enter('邵', '一帆');
    const other = await house.enter('邵', '一凡');
    const renamed = { name: { ...other.name, zh: { surname: '邵', given: '一帆' } } };
    await expect(house.ask(keeper, changePerson, changed(other, renamed))).rejects.toMatchObject({
      code: 'person-exists',
    });
    expect(await house.ask(keeper, changePerson, changed(other))).toMatchObject({ version: 2 });
  });
  test('is refused to a reader, and of nobody', async () => {
    const before = await house.enter('桑', '榆');
    await expect(house.ask(looker, changePerson, changed(before))).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await expect(
      house.ask(keeper, changePerson, changed(before, { personId: newRequest() })),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
  test('sent twice under one request id makes one new version', async () => {
    const before = await house.enter('钟', '离秋');
    const requestId = newRequest();
    const input = changed(before, { note: '改过一次' });
    await house.askOnce(changePerson, input, requestId);
    expect(await house.askOnce(changePerson, input, requestId)).toMatchObject({ version: 2 });
    expect(await house.ask(keeper, readPerson, { personId: before.id })).toMatchObject({ version: 2 });
  });
});

describe('the list of people', () => {
  test('stands in the order of pinyin, surnames read as surnames, page after page', async () => {
    const own = await directoryHouse();
    for (const [surname, given] of [
      ['曾', '亦可'],
      ['单', '怀瑾'],
      ['仇', '江平'],
      ['安', '澜'],
    ] as const)
      await own.enter(surname, given);
    const first = await own.ask<{ items: PersonRow[]; next: string; count: object }>(keeper, listPeople, {
      limit: 3,
    });
    const rest = await own.ask<{ items: PersonRow[]; next: null }>(keeper, listPeople, {
      limit: 3,
      after: first.next,
    });
    expect([...first.items, ...rest.items].map((row) => row.full.zh)).toEqual([
      '安澜',
      '仇江平',
      '单怀瑾',
      '曾亦可',
    ]);
    expect(first.count).toEqual({ value: 4, capped: false });
    expect(rest.next).toBeNull();
    await own.close();
  });
  test('is narrowed to an economy', async () => {
    await house.enter('贝利尼', '基娅拉', { economy: 'IT' });
    const found = await house.ask<{ items: PersonRow[] }>(keeper, listPeople, { economy: 'IT' });
    expect(found.items.map((row) => row.full.zh)).toEqual(['贝利尼基娅拉']);
  });
});

describe('a name in pinyin is proposed', () => {
  const propose = (zh: string, surname?: string) =>
    house.ask<{ zh: object; en: { surname: string; given: string }; others: { surname: string }[] }>(
      keeper,
      proposeName,
      { zh, surname },
    );
  test.each([
    ['仇江平', 'Qiu', 'Jiangping', 'Chou'],
    ['单怀瑾', 'Shan', 'Huaijin', 'Dan'],
    ['覃若溪', 'Qin', 'Ruoxi', 'Tan'],
    ['曾亦可', 'Zeng', 'Yike', 'Ceng'],
    ['尉迟明远', 'Yuchi', 'Mingyuan', undefined],
    ['吕安', 'Lyu', 'An', 'Lu'],
  ])('%s: %s %s, else %s', async (zh, surname, given, other) => {
    const { en, others } = await propose(zh);
    expect(en).toEqual({ surname, given });
    if (other) expect(others).toContainEqual({ surname: other, given });
    expect(others).not.toContainEqual(en);
  });
  test('as the person who asks has cut the name', async () => {
    expect((await propose('欧阳春')).zh).toEqual({ surname: '欧阳', given: '春' });
    expect((await propose('欧阳春', '欧')).zh).toEqual({ surname: '欧', given: '阳春' });
    expect((await propose('欧阳春', '王')).zh).toEqual({ surname: '欧阳', given: '春' });
  });
});

test('a whole name is put together from its halves', () => {
  const keiko = {
    order: 'surname-first',
    zh: { surname: '松原', given: '惠子' },
    en: { surname: 'Matsubara', given: 'Keiko' },
    how: 'recorded',
  } as const;
  expect(fullName(keiko)).toEqual({ zh: '松原惠子', en: 'Matsubara Keiko', how: 'recorded' });
  expect(fullName({ ...keiko, order: 'given-first' })).toMatchObject({
    zh: '惠子·松原',
    en: 'Keiko Matsubara',
  });
  expect(fullName({ ...keiko, zh: null })).toMatchObject({ zh: null, en: 'Matsubara Keiko' });
});
