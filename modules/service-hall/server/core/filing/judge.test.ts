import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../contract/definition.ts';
import { type FilingColumn, filingColumns, filingFaults } from '../../../contract/filing-columns.ts';
import { shippedServices } from '../../shipped.ts';
import { type FilingHead, findFilingHead } from './find-head.ts';
import { type JudgedAgainst, judgeFiling } from './judge.ts';
import { isNoRow, readFilingRow } from './read-row.ts';
import { filingTemplate } from './template.ts';

const facts: Fact[] = shippedServices
  .get('abtc-new')!
  .facts.filter(({ name }) => ['person.post', 'person.frequentTrips', 'person.insuredMonths'].includes(name));
const sheet = filingTemplate(facts);
const head = findFilingHead(sheet, facts) as FilingHead;

const against: JudgedAgainst = {
  today: '2026-11-24',
  renews: false,
  least: 24,
  advised: 66,
  liveCase: () => false,
  liveCard: () => false,
};

const good: Partial<Record<FilingColumn | (typeof facts)[number]['name'], string>> = {
  mark: '1',
  nameZh: '沈知远',
  surname: 'SHEN',
  given: 'ZHIYUAN',
  sex: '男',
  born: '1986-03-09',
  passport: 'E12345678',
  passportUntil: '2033-11-20',
  idNumber: '110105198603091239',
  postZh: '销售总监',
};

function line(more: typeof good = {}, at = 3, formulas?: FilingColumn[]) {
  const cells = sheet[0]!.map(() => '');
  for (const [name, value] of Object.entries({ ...good, ...more }))
    cells[head.columns.get(name as FilingColumn) ?? head.facts.get(name) ?? 0] = value ?? '';
  return { line: at, cells, formulas: formulas?.map((column) => head.columns.get(column)!) };
}

function judged(lines: ReturnType<typeof line>[], more: Partial<JudgedAgainst> = {}) {
  return judgeFiling(
    lines.map((one) => readFilingRow(one, head, facts)),
    { ...against, ...more },
  );
}

/** By what kind of finding a cell was held, and at which column. */
function kindsOf(row: ReturnType<typeof judged>[number]): string[] {
  return row.findings.map(({ says, column }) => {
    const kind = Object.entries(filingFaults).find(
      ([, words]) =>
        says.en.replace(/[“”]/g, '').startsWith(words.says.en.replace(/[“”]/g, '').split('{')[0]!) &&
        says.zh.endsWith(words.says.zh.split('}').at(-1)!),
    )?.[0];
    return `${kind ?? says.en} @ ${column?.en ?? '-'}`;
  });
}

describe('the sheet that is handed out', () => {
  test('is read again whole: its headings, its example left out, its room left empty', () => {
    expect(head.at).toBe(0);
    expect([...head.columns.keys()]).toEqual(Object.keys(filingColumns));
    expect([...head.facts.keys()]).toEqual(facts.map(({ name }) => name));
    expect(sheet.slice(1).every((cells, at) => isNoRow({ line: at, cells }, head))).toBe(true);
  });

  test.each([
    ['in Chinese alone', (zh: string) => zh],
    ['in English alone', (_: string, en: string) => en.toUpperCase()],
    ['below a title', (zh: string) => ` ${zh}＊`],
  ])('has its headings known %s', (_, write) => {
    const heads = Object.values(filingColumns).map(({ zh, en }) => write(zh, en));
    expect(findFilingHead([['云江港务集团'], heads], [])).toMatchObject({ at: 1, unknown: [] });
  });

  test('says which needed columns another sheet lacks, and names headings nobody knows', () => {
    expect(
      findFilingHead(
        [
          ['姓名', '护照'],
          ['林', 'E1'],
        ],
        [],
      ),
    ).toEqual({
      lacking: ['nameZh', 'surname', 'given', 'born', 'passport', 'passportUntil'],
    });
    const heads = [...Object.values(filingColumns).map(({ zh }) => zh), '籍贯'];
    expect(findFilingHead([heads], [])).toMatchObject({ unknown: ['籍贯'] });
  });
});

describe('a row', () => {
  test('in which nothing is wrong is right, its answers read', () => {
    const [row] = judged([
      line({ 'person.post': '高级管理人员', 'person.frequentTrips': '是', 'person.insuredMonths': '1,2' }),
    ]);
    expect(row).toMatchObject({
      verdict: 'right',
      findings: [],
      person: { surname: 'SHEN', sex: 'M', nationality: 'CHN', idNumber: '110105198603091239' },
      answers: { 'person.frequentTrips': true, 'person.insuredMonths': 12 },
    });
  });

  test.each<[string, typeof good, string, 'right' | 'mend' | 'stop']>([
    ['a passport in small letters and groups', { passport: 'e 1234 5678' }, '', 'right'],
    ['days as people write them', { born: '1986年3月9日', passportUntil: '2033/11/20' }, '', 'right'],
    ['ü as passports have it', { nameZh: '吕青', surname: 'LYU', given: 'QING' }, '', 'right'],
    ['names the wrong way round', { surname: 'ZHIYUAN', given: 'SHEN' }, 'names-swapped', 'right'],
    ['another name', { given: 'MINGYUAN' }, 'name-differs', 'right'],
    ['a name in Latin', { nameZh: 'Shen' }, 'name-no-han', 'right'],
    ['Han where letters belong', { given: '知远' }, 'name-not-latin', 'mend'],
    ['no surname', { surname: '' }, 'needed', 'mend'],
    ['no sex one can read', { sex: '先生' }, 'sex-unread', 'mend'],
    ['a day the wrong way', { born: '3/9/1986' }, 'day-unread', 'mend'],
    ['a day that is a number', { passportUntil: '48903' }, 'day-unread', 'mend'],
    ['a day that is none', { born: '1986-02-30' }, 'day-unread', 'mend'],
    [
      'a birth to come',
      { born: '2986-03-09', idNumber: '' },
      'Nobody applying was born on 2986-03-09.',
      'mend',
    ],
    ['a passport with words', { passport: 'E12345678（新）' }, 'passport-unread', 'mend'],
    ['letters for figures', { passport: 'EO1234567' }, 'passport-shape', 'right'],
    ['a passport that ended', { passportUntil: '2026-10-01' }, 'passport-ended', 'mend'],
    ['a passport too short', { passportUntil: '2027-11-20' }, 'passport-short', 'right'],
    ['a passport shorter than the card', { passportUntil: '2029-11-20' }, 'passport-shorter', 'right'],
    ['a resident number made a number', { idNumber: '1.10105198603091E+17' }, 'as-number', 'mend'],
    ['a resident number cut at fifteen', { idNumber: '110105198603091000' }, 'as-number', 'mend'],
    ['no post', { postZh: '' }, 'post-missing', 'right'],
    ['a post that is no business', { postZh: '党委书记' }, 'post-not-business', 'right'],
    ['no email', { email: 'shen(at)qinglan' }, 'email-unread', 'mend'],
    ['an answer nobody can read', { 'person.frequentTrips': '也许' }, 'answer-unread', 'mend'],
    ['a post in a long sentence', { postZh: '总'.repeat(101) }, 'too-long', 'mend'],
    ['a formula as text', { passport: '=B2&C2' }, 'formula', 'mend'],
  ])('with %s', (_, more, kind, verdict) => {
    const [row] = judged([line(more)]);
    expect(kindsOf(row!).map((one) => one.split(' @')[0])).toEqual(
      expect.arrayContaining(kind === '' ? [] : [kind]),
    );
    if (kind === '') expect(row!.findings).toEqual([]);
    expect(row!.verdict).toBe(verdict);
  });

  test('whose check digits are wrong says what was found, and what the zone says beside it', () => {
    const [wrong] = judged([line({ idNumber: '110105198603091230' })]);
    expect(wrong).toMatchObject({ verdict: 'mend', findings: [{ column: filingColumns.idNumber }] });
    const [beside] = judged([line({ born: '1986-03-10' })]);
    expect(beside!.findings).toMatchObject([{ column: filingColumns.idNumber, weight: 'doubtful' }]);
    const zone = 'P<CHNSHEN<<ZHIYUAN<<<<<<<<<<<<<<<<<<<<<<<<<<\nE123456784CHN8603097M3311205<<<<<<<<<<<<<<04';
    const [read] = judged([line({ mrz: zone, given: 'ZHIYAN' })]);
    expect(read!.findings.some(({ column }) => column === filingColumns.given)).toBe(true);
  });

  test('with a formula in the workbook says so, and reads nothing of the cell', () => {
    const [row] = judged([line({}, 3, ['passportUntil'])]);
    expect(kindsOf(row!)).toEqual(['formula @ Passport expires on']);
    expect(row!.person.passportUntil).toBeNull();
  });

  test('of somebody who stands above it, has a case or a card under way is not filed', () => {
    const [first, second] = judged([line(), line({ passport: 'E87654321' }, 4)]);
    expect(first!.verdict).toBe('right');
    expect(second).toMatchObject({ verdict: 'stop' });
    expect(second!.findings[0]!.says.en).toContain('row 3');
    expect(judged([line()], { liveCase: () => true })[0]).toMatchObject({ verdict: 'stop' });
    expect(judged([line()], { liveCard: () => true })[0]).toMatchObject({ verdict: 'stop' });
    expect(judged([line()], { liveCard: () => true, renews: true })[0]).toMatchObject({ verdict: 'right' });
    expect(kindsOf(judged([line()], { renews: true })[0]!)).toEqual(['no-card @ Passport number']);
  });
});
