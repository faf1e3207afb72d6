import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../../kernel/contract/page.ts';
import { linesOfSubject } from '../../../kernel/server/ledger/subject-lines.ts';
import { verifyLedger } from '../../../kernel/server/ledger/verify.ts';
import {
  contactInput,
  type DirectoryHouse,
  directoryHouse,
  keeper,
  looker,
  newRequest,
} from '../../../testing/directory-house.ts';
import { merging } from '../../../testing/directory-merges.ts';
import { csvOf, dirtyPeople } from '../../../testing/dirty-people.ts';
import { yunjiang } from '../../../testing/house.ts';
import { handIn, importOperation, step, tryIt, workedOff } from '../../../testing/import-runs.ts';
import type { ImportRow, SheetImport } from '../contract/import.ts';
import type { Person, PersonRow } from '../contract/person.ts';
import { addContact } from './operations/add-contact.ts';
import { changePerson } from './operations/change-person.ts';
import { listPeople } from './operations/list-people.ts';
import { readPerson } from './operations/read-person.ts';

let house: DirectoryHouse;
beforeAll(async () => {
  house = await directoryHouse();
});
afterAll(() => house.close());

const csv = (...lines: string[]) => new TextEncoder().encode(`${lines.join('\n')}\n`);
const found = async (q: string) => (await house.ask<Page<PersonRow>>(keeper, listPeople, { q })).items;
const rowsOf = async (of: SheetImport) =>
  (await house.ask<Page<ImportRow>>(keeper, importOperation('listImportRows'), { importId: of.id })).items;

async function countAll(): Promise<Record<string, number>> {
  const { rows } = await house.look(keeper, yunjiang, (ctx) =>
    sql<Record<string, number>>`select (select count(*)::int from directory.person) as people,
      (select count(*)::int from directory.post) as posts, (select count(*)::int from directory.body) as bodies,
      (select count(*)::int from kernel.search_entry) as entries`.execute(ctx.db),
  );
  return rows[0]!;
}

describe('600 dirty rows in GB18030', () => {
  const sheet = dirtyPeople(600);
  let tried: SheetImport;
  let before: Record<string, number>;

  test('are each accounted for by the dry run, which writes nothing', async () => {
    before = await countAll();
    const read = await handIn(house, csvOf(sheet, 'gb18030'));
    expect(read).toMatchObject({ written: 'gb18030', state: 'read', counts: null });
    tried = await tryIt(house, read);
    const { rows } = await house.look(keeper, yunjiang, (ctx) =>
      sql<{ line: number; verdict: string; remarks: { code: string }[] }>`
        select line, verdict, remarks from directory.import_row where import = ${tried.id} order by line`.execute(
        ctx.db,
      ),
    );
    const said = new Map(rows.map((row) => [row.line, row]));
    for (const [at, row] of sheet.rows.entries()) {
      const judged = said.get(at + 2);
      if (!judged && row.expect === 'none') continue;
      expect([at + 2, judged?.verdict]).toEqual([at + 2, row.expect]);
      if (row.code) expect(judged?.remarks.map(({ code }) => code)).toContain(row.code);
    }
    expect(await countAll()).toEqual(before);
  });

  test('are written with one event, a line of the ledger a person, and found by search', async () => {
    house.events.length = 0;
    const done = await workedOff(house, await step(house, 'carryOutImport', tried));
    expect(done).toMatchObject({ state: 'carried-out', stale: 0 });
    expect(house.events.map(({ name }) => name)).toEqual(['directory.recordsChanged']);
    const first = sheet.rows.find(({ expect: verdict }) => verdict === 'new')!.cells;
    const [person] = await found(first[1]!);
    expect(person?.full.en).toBe(first[2]);
    const lines = await house.look(keeper, yunjiang, (ctx) =>
      linesOfSubject(ctx, { kind: 'person', id: person!.id }),
    );
    expect(lines.map(({ verb }) => verb)).toContain('directory.person-imported');
    tried = done;
  });

  test('are taken back in one step, but for what was changed since', async () => {
    const name = sheet.rows.filter(({ expect: verdict }) => verdict === 'new')[5]!.cells[1]!;
    const [row] = await found(name);
    const person = await house.ask<Person>(keeper, readPerson, { personId: row!.id });
    await house.ask(keeper, changePerson, {
      personId: person.id,
      version: person.version,
      name: person.name,
      note: '会后更正',
    });
    const undone = await workedOff(house, await step(house, 'takeBackImport', tried));
    expect(undone).toMatchObject({ state: 'taken-back', left: { count: 2 } });
    expect(undone.left.some.map(({ title }) => title.zh)).toContain(name);
    expect(await countAll()).toMatchObject({
      people: before['people']! + 1,
      bodies: before['bodies']! + 1,
      entries: before['entries']! + 2,
    });
    const report = await house.look(keeper, yunjiang, (ctx) => verifyLedger(ctx.db, 'yunjiang'));
    expect(report.broken).toBeNull();
  });
});

test('what somebody added to since stays when an import is taken back: nobody’s work goes with it', async () => {
  const tried = await tryIt(
    house,
    await handIn(
      house,
      csv('姓名,单位,职务', '汤沐白,,', '汤沐青,云江市海事局,局长', '汤沐红,云江市渔业局,局长'),
    ),
  );
  const done = await workedOff(house, await step(house, 'carryOutImport', tried));
  const idOf = async (name: string) => (await found(name))[0]!.id;
  await house.ask(keeper, addContact, contactInput('person', await idOf('汤沐白')));
  await merging(house).furnish('person', await idOf('汤沐青'));
  const fishery = (await found('汤沐红'))[0]!.posts[0]!.bodyId;
  await house.ask(keeper, addContact, contactInput('body', fishery));
  const undone = await workedOff(house, await step(house, 'takeBackImport', done));
  expect(undone.left.some.map(({ title }) => title.zh).toSorted()).toEqual(
    ['云江市海事局', '云江市渔业局', '汤沐白', '汤沐青'].toSorted(),
  );
  expect(await found('汤沐红')).toEqual([]);
});

describe('rows against the record', () => {
  const headings = '姓名,英文名,国家和地区,单位,职务,起,止';
  test('the same, changed, of another spelling, of a namesake', async () => {
    const body = await house.body('云江市档案局');
    const lin = await house.enter('林', '望舒', { economy: 'CN' });
    await house.give(lin, body, '局长', { from: '2024-03-01' });
    const tried = await tryIt(
      house,
      await handIn(
        house,
        csv(
          headings,
          '林望舒,,中国,云江市档案局,局长,2024-03-01,',
          '林望舒,Lin Wangshu,CN,云江市档案局,局长,2024-03-01,2026-10-31',
          '林 望舒,,,云江市檔案局,局长,,',
          '林望舒,Wangshu Lim,NO,云江市档案局,顾问,,',
        ),
      ),
    );
    const rows = await rowsOf(tried);
    expect(rows.map(({ verdict }) => verdict)).toEqual(['same', 'changed', 'double', 'faulty']);
    expect(rows[1]!.changes.map(({ after }) => after)).toEqual(['Lin Wangshu', '2026-10-31']);
    await workedOff(house, await step(house, 'carryOutImport', tried));
    const now = await house.ask<Person>(keeper, readPerson, { personId: lin.id });
    expect(now).toMatchObject({ version: 2, full: { en: 'Lin Wangshu' }, posts: [{ to: '2026-10-31' }] });
  });

  test('a term is checked however its end is headed, and one without a post lacks the title alone', async () => {
    const tried = await tryIt(
      house,
      await handIn(
        house,
        csv(
          '姓名,单位,职务,任职时间,离任时间',
          '黎漫舟,云江市人民政府,参事,2024-03-01,2023-01-01',
          '黎漫江,,,2024-03-01,',
          '黎漫溪,,参事,2024-03-01,',
        ),
      ),
    );
    const { rows } = await house.look(keeper, yunjiang, (ctx) =>
      sql<{ remarks: { code: string }[] }>`
        select remarks from directory.import_row where import = ${tried.id} order by line`.execute(ctx.db),
    );
    expect(rows.map(({ remarks }) => remarks.map(({ code }) => code))).toEqual([
      ['term-turned'],
      ['title-missing'],
      ['body-missing'],
    ]);
  });

  test('a record changed after the dry run is left, and the row says so', async () => {
    const gu = await house.enter('顾', '长风');
    const tried = await tryIt(house, await handIn(house, csv('姓名,英文名', '顾长风,Gu Changfeng')));
    await house.ask(keeper, changePerson, { personId: gu.id, version: 1, name: gu.name, note: '改过' });
    const done = await workedOff(house, await step(house, 'carryOutImport', tried));
    expect(done.stale).toBe(1);
    expect((await rowsOf(done))[0]!.remarks.at(-1)!.en).toContain('changed after the dry run');
  });

  test('bodies stand under one another wherever they stand in the file, and rings are refused', async () => {
    const tried = await tryIt(
      house,
      await handIn(
        house,
        csv(
          '机构名称,英文名称,上级机构',
          '云江市测绘研究院,Yunjiang Surveying Institute,云江市测绘局',
          '云江市测绘局,Yunjiang Bureau of Surveying,',
          '甲办公室,,乙办公室',
          '乙办公室,,甲办公室',
        ),
        { kind: 'bodies' },
      ),
    );
    expect((await rowsOf(tried)).map(({ verdict }) => verdict)).toEqual(['new', 'new', 'faulty', 'faulty']);
    const done = await workedOff(house, await step(house, 'carryOutImport', tried));
    expect(done).toMatchObject({ records: 2, stale: 0 });
    const undone = await workedOff(house, await step(house, 'takeBackImport', done));
    expect(undone).toMatchObject({ records: 0, left: { count: 0 } });
  });
});

describe('refused', () => {
  test('to a reader; a file without headings; an old version; a step out of its turn', async () => {
    await expect(handIn(house, csv('姓名', '甲'), { actor: looker })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await expect(handIn(house, csv('甲,乙', '丙,丁'))).rejects.toMatchObject({ code: 'headings-not-found' });
    const read = await handIn(house, csv('姓名,职务', '苏晏,'));
    await expect(step(house, 'carryOutImport', read)).rejects.toMatchObject({ code: 'state-conflict' });
    await expect(step(house, 'clearImport', read, looker)).rejects.toMatchObject({ code: 'not-allowed' });
    await tryIt(house, read);
    await expect(tryIt(house, read)).rejects.toMatchObject({ code: 'stale-version' });
  });

  test('two columns of one meaning', async () => {
    const read = await handIn(house, csv('姓名,职务', '苏晏,'));
    const input = { importId: read.id, version: 1, meanings: ['name-zh', 'name-zh'], options: {} };
    await expect(house.ask(keeper, importOperation('tryImport'), input)).rejects.toMatchObject({
      code: 'columns-unusable',
    });
  });
});

test('handed in twice by one request is handed in once; cleared, its rows are gone', async () => {
  const input = {
    kind: 'people',
    file: { name: 'a.csv', base64: Buffer.from('姓名\n苏晏\n').toString('base64') },
  };
  const request = newRequest();
  const first = await house.askOnce<SheetImport>(importOperation('readSheetFile'), input, request);
  expect(await house.askOnce(importOperation('readSheetFile'), input, request)).toEqual(first);
  const cleared = await step(house, 'clearImport', first);
  expect(cleared).toMatchObject({ state: 'cleared', rows: 0 });
});
