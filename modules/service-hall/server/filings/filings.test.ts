import { utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../../../kernel/server/actor.ts';
import type { CellOut } from '../../../../kernel/server/sheets/sheet.ts';
import { makeXlsx, readSheet } from '../../../../kernel/server/sheets/sheet-task.ts';
import { confirmedFirm, data, gears } from '../../../../testing/firms-house.ts';
import {
  anybody,
  gu,
  type HallHouse,
  hallHouse,
  qiao,
  refusalOf,
  stranger,
} from '../../../../testing/hall-house.ts';
import { qinghe, yunjiang } from '../../../../testing/house.ts';
import { jpeg, onePage, page, portrait, signature } from '../../../../testing/uploads.ts';
import type { HallCase, OwnCase } from '../../contract/case.ts';
import { type FilingColumn, filingColumns } from '../../contract/filing-columns.ts';
import type { DroppedFile, Filing } from '../../contract/filings.ts';
import { sheetFacts } from '../core/filing/sheet-facts.ts';
import { filingTemplate } from '../core/filing/template.ts';
import { attachPaper } from '../operations/attach-paper.ts';
import { attachToFiling } from '../operations/filings/attach-to-filing.ts';
import { dropFiling } from '../operations/filings/drop-filing.ts';
import { listFilings } from '../operations/filings/list-filings.ts';
import { readFiling } from '../operations/filings/read-filing.ts';
import { submitFiling } from '../operations/filings/submit-filing.ts';
import { tryFiling } from '../operations/filings/try-filing.ts';
import { writeFiling } from '../operations/filings/write-filing.ts';
import { readCase } from '../operations/read-case.ts';
import { saveCase } from '../operations/save-case.ts';
import { shippedServices } from '../shipped.ts';
import { forgetSheet } from './forget-sheet.ts';
import { templateFile } from './template-file.ts';

const facts = sheetFacts(shippedServices.get('abtc-new')!);
const template = filingTemplate(facts);
const columns = Object.keys(filingColumns) as FilingColumn[];

let house: HallHouse;
let lead: Actor;
let other: Actor;
beforeAll(async () => {
  house = await hallHouse();
  lead = (await confirmedFirm(house, gears)).lead;
  other = (await confirmedFirm(house, data)).lead;
});
afterAll(() => house.close());

type Row = Partial<Record<FilingColumn, string>> & { answers?: Record<string, string> };
const shen: Row = {
  nameZh: '沈知远',
  surname: 'SHEN',
  given: 'ZHIYUAN',
  sex: '男',
  born: '1986-03-09',
  passport: 'E12345678',
  passportUntil: '2033-11-20',
  postZh: '销售总监',
};
const lu: Row = {
  ...shen,
  nameZh: '陆青禾',
  surname: 'LU',
  given: 'QINGHE',
  sex: '女',
  born: '1990-01-12',
  passport: 'E22345678',
};

/** The template, filled in below its example. */
async function sheetOf(rows: readonly Row[], name = '人员.xlsx') {
  const cells = rows.map((row): CellOut[] => [
    ...columns.map((column) => ({ text: row[column] ?? '' })),
    ...facts.map((fact) => ({ text: row.answers?.[fact.name] ?? '' })),
  ]);
  const bytes = await makeXlsx(
    [...template.slice(0, 2).map((row) => row.map((text) => ({ text }))), ...cells],
    '人员',
  );
  return { name, base64: Buffer.from(bytes).toString('base64') };
}
const tried = async (rows: readonly Row[], as = lead) =>
  house.ask<Filing>(as, tryFiling, { service: 'abtc-new', file: await sheetOf(rows) });
const onIt = ({ id, version }: Filing) => ({ filingId: id, version });

describe('the template', () => {
  test('is text in every cell once saved, and has nobody in it', async () => {
    const bytes = await templateFile(template);
    const { rows } = await readSheet(bytes);
    expect(rows[0]!.cells).toEqual(template[0]!);
    const file = { name: 'a.xlsx', base64: Buffer.from(bytes).toString('base64') };
    expect((await refusalOf(house.ask(lead, tryFiling, { service: 'abtc-new', file }))).code).toBe(
      'filing-empty',
    );
  });
});

describe('a sheet that is no filing', () => {
  const refused = async (file: object) =>
    refusalOf(house.ask(lead, tryFiling, { service: 'abtc-new', file }));
  const csv = (text: string) => ({ name: 'a.csv', base64: Buffer.from(text).toString('base64') });

  test.each([
    ['other headings', csv('姓名,护照\n林,E1\n'), 'filing-unreadable'],
    [
      'an old workbook',
      { name: 'a.xls', base64: Buffer.from('d0cf11e0a1b11ae1', 'hex').toString('base64') },
      'sheet-unreadable',
    ],
    [
      'a picture',
      { name: 'a.xlsx', base64: Buffer.from('\x89PNG\r\n', 'latin1').toString('base64') },
      'sheet-unreadable',
    ],
    ['nothing', csv(' \n'), 'sheet-unreadable'],
  ])('%s', async (_, file, code) => {
    expect((await refused(file)).code).toBe(code);
  });

  test('more people than one filing takes', async () => {
    const many = Array.from({ length: 51 }, (_, n) => ({ ...shen, passport: `E1234${5000 + n}` }));
    expect((await refused(await sheetOf(many))).both.zh).toContain('51');
  });
});

describe('a sheet that is tried', () => {
  test('takes the place of what the same file held before, not of another file', async () => {
    const listed = async () =>
      (await house.ask<{ filings: { id: string }[] }>(lead, listFilings, {})).filings.map(({ id }) => id);
    const before = await listed();
    const input = async (name: string) => ({ service: 'abtc-new', file: await sheetOf([shen], name) });
    const other = await house.ask<Filing>(lead, tryFiling, await input('二组.xlsx'));
    await house.ask(lead, tryFiling, await input('一组.xlsx'));
    const again = await house.ask<Filing>(lead, tryFiling, await input('一组.xlsx'));
    expect((await listed()).filter((id) => !before.includes(id)).toSorted()).toEqual(
      [other.id, again.id].toSorted(),
    );
    for (const one of [other, again]) await house.ask(lead, dropFiling, onIt(one));
  });
  test('says row by row what would be filed, and writes nothing else', async () => {
    const filing = await tried([shen, { ...lu, born: '12/1/1990' }, { ...shen, nameZh: '沈知远' }]);
    expect(filing).toMatchObject({ state: 'tried', counts: { right: 1, mend: 1, stop: 1 }, cases: [] });
    expect(filing.rows.map(({ line, verdict }) => [line, verdict])).toEqual([
      [3, 'right'],
      [4, 'mend'],
      [5, 'stop'],
    ]);
    expect(filing.rows[1]!.findings).toMatchObject([
      { column: filingColumns.born, weight: 'wrong', says: { zh: '“12/1/1990”读不出日期。' } },
    ]);
    const dropped = await house.ask<Filing>(lead, dropFiling, onIt(filing));
    expect(dropped).toMatchObject({ state: 'dropped', rows: [] });
    expect((await refusalOf(house.ask(lead, writeFiling, onIt(dropped)))).code).toBe('state-conflict');
    const kept = await house.look(qiao, yunjiang, (ctx) =>
      ctx.db.selectFrom('service_hall.filing').select('rows').where('id', '=', filing.id).executeTakeFirst(),
    );
    expect(kept).toEqual({ rows: [] });
  });

  test('and never dealt with is dropped after a fortnight; one that was stays', async () => {
    const waiting = await tried([{ ...shen, passport: 'E92345678' }]);
    const { due_at: at } = await house.look(qiao, yunjiang, (ctx) =>
      ctx.db
        .selectFrom('kernel.due')
        .select('due_at')
        .where('subject_id', '=', waiting.id)
        .executeTakeFirstOrThrow(),
    );
    expect((at as Date).toISOString().slice(0, 10)).toBe('2026-12-08');
    const subject = { kind: 'hall-filing', id: waiting.id };
    const forget = () =>
      house.as({ kind: 'system', office: 'yunjiang', module: 'service-hall' }, yunjiang, (ctx) =>
        forgetSheet.run(ctx, { name: forgetSheet.event, subject }, undefined),
      );
    await forget();
    await forget();
    expect(await house.ask(lead, readFiling, { filingId: waiting.id })).toMatchObject({
      state: 'dropped',
      version: 2,
    });
  });

  test('with a formula where a value belongs names the cell', async () => {
    const heads = template[0]!;
    const row = [...columns.map((column) => shen[column] ?? '')];
    const sheet = utils.aoa_to_sheet([heads, row]);
    sheet.G2 = { t: 's', v: 'E12345678', f: 'CONCATENATE("E1234","5678")' };
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, '人员');
    const base64 = (write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer).toString('base64');
    const file = { name: 'a.xlsx', base64 };
    const filing = await house.ask<Filing>(lead, tryFiling, { service: 'abtc-new', file });
    expect(filing.rows[0]!.findings).toMatchObject([
      { column: filingColumns.passport, says: { en: expect.stringContaining('formula') } },
    ]);
  });

  test('is of the firm that tried it alone', async () => {
    const filing = await tried([shen]);
    const on = onIt(filing);
    for (const as of [other, anybody, qiao, gu]) {
      expect((await refusalOf(house.ask(as, readFiling, { filingId: filing.id }))).code).toBe('not-found');
      expect((await refusalOf(house.ask(as, writeFiling, on))).code).toBe('not-found');
    }
    expect((await refusalOf(house.perform(stranger, qinghe, readFiling, { filingId: filing.id }))).code).toBe(
      'not-found',
    );
    const { filings } = await house.ask<{ filings: { id: string }[] }>(other, listFilings, {});
    expect(filings).toEqual([]);
    expect((await refusalOf(house.ask(lead, writeFiling, { ...on, version: 9 }))).code).toBe('stale-version');
    await house.ask(lead, dropFiling, on);
  });
});

describe('a filing that is written', () => {
  test('makes a draft of each, takes many files at once, and submits whoever is complete', async () => {
    const filing = await tried([shen, lu, { ...lu, nameZh: '陆青禾', passport: 'E22345678' }]);
    const id = '00000000-0000-4000-8000-00000000f111';
    const written = await house.askOnce<Filing>(lead, writeFiling, onIt(filing), id);
    expect(await house.askOnce<Filing>(lead, writeFiling, onIt(filing), id)).toEqual(written);
    expect(written.cases.map(({ name, state }) => [name.zh, state])).toEqual([
      ['陆青禾', 'draft'],
      ['沈知远', 'draft'],
    ]);
    const first = written.cases.find(({ name }) => name.zh === '沈知远');
    expect(first!.missing.map(({ name }) => name)).toEqual(expect.arrayContaining(['photo', 'passport']));
    const again = await tried([shen]);
    expect(again.rows[0]).toMatchObject({ verdict: 'stop' });

    const files = [
      ['E12345678 照片.jpg', await jpeg(portrait())],
      ['沈知远-护照资料页.jpg', await jpeg(page())],
      ['陆青禾 签名.jpg', Buffer.from('not a picture')],
      ['IMG_2031.jpg', await jpeg(page())],
    ] as const;
    const handed = await house.ask<{ filing: Filing; files: DroppedFile[] }>(lead, attachToFiling, {
      filingId: filing.id,
      files: files.map(([name, bytes]) => ({ name, content: bytes.toString('base64') })),
    });
    expect(handed.files.map(({ outcome, person }) => [outcome, person?.zh ?? null])).toEqual([
      ['filed', '沈知远'],
      ['filed', '沈知远'],
      ['unusable', '陆青禾'],
      ['nobody', null],
    ]);
    expect(handed.files.every(({ outcome, says }) => outcome === 'filed' || says.length > 0)).toBe(true);
    expect(handed.filing.cases[1]!.missing.map(({ name }) => name)).not.toContain('photo');
    expect((await refusalOf(house.ask(lead, submitFiling, { filingId: filing.id }))).code).toBe(
      'nothing-complete',
    );
    const { filings } = await house.ask<{ filings: object[] }>(lead, listFilings, {});
    expect(filings).toContainEqual(expect.objectContaining({ id: filing.id, cases: 2, drafts: 2 }));
  });

  test('submits whoever is complete, each as by hand, and leaves the rest', async () => {
    const answers = { ...answered, 'case.byAgent': '否', 'person.post': 'apec-official' };
    const filing = await tried([
      { ...shen, nameZh: '何听澜', surname: 'HE', given: 'TINGLAN', passport: 'E32345678', answers },
      { ...lu, nameZh: '简书远', surname: 'JIAN', given: 'SHUYUAN', passport: 'E42345678', answers },
    ]);
    const { cases } = await house.ask<Filing>(lead, writeFiling, onIt(filing));
    let own = await house.ask<OwnCase>(lead, saveCase, {
      caseId: cases[0]!.id,
      version: 1,
      answers: { 'firm.kind': 'public-office' },
    });
    const content = (await jpeg(page())).toString('base64');
    for (const paper of ['card-rules'])
      own = await house.step<OwnCase>(lead, attachPaper, own, { paper, name: 'a.jpg', content });
    const files: [string, Buffer][] = [
      ['照片.jpg', await jpeg(portrait())],
      ['签名.jpg', await jpeg(signature())],
      ['护照资料页.jpg', Buffer.from(content, 'base64')],
      ['居民身份证.jpg', Buffer.from(content, 'base64')],
      ['社会保险缴纳证明.pdf', onePage],
    ];
    const { filing: now } = await house.ask<{ filing: Filing }>(lead, attachToFiling, {
      filingId: filing.id,
      files: files.map(([name, bytes]) => ({
        name: `E32345678 ${name}`,
        content: bytes.toString('base64'),
      })),
    });
    expect(now.cases[0]!.missing).toEqual([]);
    const done = await house.ask<{ filing: Filing; submitted: number }>(lead, submitFiling, {
      filingId: filing.id,
    });
    expect(done.submitted).toBe(1);
    expect(done.filing.cases.map(({ state }) => state)).toEqual(['submitted', 'draft']);
    const staffs = await house.ask<HallCase>(qiao, readCase, { caseId: cases[0]!.id });
    expect(staffs).toMatchObject({ filing: filing.id, number: expect.stringMatching(/^FW-2026-/) });
    const late = await house.ask<{ files: DroppedFile[] }>(lead, attachToFiling, {
      filingId: filing.id,
      files: [{ name: 'E32345678 照片.jpg', content }],
    });
    expect(late.files).toMatchObject([{ outcome: 'nobody' }]);
  });
});

/** Every question of the sheet, so that nothing stands in the way. */
const answered: Record<string, string> = Object.fromEntries(
  facts.map(({ name, kind, choices }) => [
    name,
    kind === 'yes-no' ? yesOrNo(name) : kind === 'choice' ? choices![0]!.value : '48',
  ]),
);

function yesOrNo(name: string): string {
  const wanted =
    /mainlandPassport|businessTitle|frequentTrips|noConviction|servicePassport|taskApproval|localResidence/;
  return wanted.test(name) ? '是' : 'no';
}

test('a firm has twenty sheets read in an hour, and six hundred files looked at; another firm goes on', async () => {
  const third = await confirmedFirm(house, { ...gears, code: '91500100203YG45L6D' });
  const { id: filingId, version } = await tried([lu], third.lead);
  await house.ask(third.lead, writeFiling, { filingId, version });
  const file = { name: 'a.csv', base64: Buffer.from('姓名,护照\n林,E1\n').toString('base64') };
  const unreadable = (as: Actor) => refusalOf(house.ask(as, tryFiling, { service: 'abtc-new', file }));
  for (let n = 1; n < 20; n += 1) expect((await unreadable(third.lead)).code).toBe('filing-unreadable');
  expect(await unreadable(third.lead)).toMatchObject({ code: 'too-many-requests', retryAfter: 3600 });
  expect((await unreadable(other)).code).toBe('filing-unreadable');
  const drop = (count: number) =>
    house.ask<{ files: DroppedFile[] }>(third.lead, attachToFiling, {
      filingId,
      files: Array.from({ length: count }, (_, n) => ({ name: `${n}.jpg`, content: '' })),
    });
  for (let n = 0; n < 4; n += 1) await drop(149);
  expect((await refusalOf(drop(5))).code).toBe('too-many-requests');
  expect((await drop(4)).files.map(({ outcome }) => outcome)).toEqual(Array(4).fill('nobody'));
});

test('a firm is told of its own people alone, whatever is under way or in force elsewhere', async () => {
  const mo = { ...shen, nameZh: '莫怀远', surname: 'MO', given: 'HUAIYUAN', passport: 'E62345678' };
  const su = { ...lu, nameZh: '苏见微', surname: 'SU', given: 'JIANWEI', passport: 'E72345678' };
  const written = await tried([mo]);
  await house.ask(lead, writeFiling, onIt(written));
  await house.as(qiao, yunjiang, async (ctx) => {
    const holder = ctx.newId();
    const own = {
      office: 'yunjiang',
      id: holder,
      name_en: 'SU JIANWEI',
      born: su.born,
      passport: su.passport,
    };
    await ctx.db
      .insertInto('service_hall.holder')
      .values({ ...own, passport_ends: '2033-01-01', firm_code: gears.code, sort_key: 'su' })
      .execute();
    const card = {
      office: 'yunjiang',
      id: ctx.newId(),
      holder,
      state: 'active',
      early: false,
      service: 'abtc-new',
    };
    const days = { issued_on: '2025-01-01', ends_on: '2030-01-01' };
    await ctx.db
      .insertInto('service_hall.card')
      .values({ ...card, ...days, number: 'CHN7100001', passport: su.passport, listed: '[]' })
      .execute();
  });
  const told = async (as: Actor) => (await tried([mo, su], as)).rows.map(({ verdict }) => verdict);
  expect(await told(lead)).toEqual(['stop', 'stop']);
  expect(await told(other)).toEqual(['right', 'right']);
});
