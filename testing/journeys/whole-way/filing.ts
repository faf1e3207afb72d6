/** How a firm files for several people at once: by a sheet that is looked at first, and files that find whose they are. */
import { readFileSync } from 'node:fs';
import { fill } from '../../../kernel/contract/errors.ts';
import type { Both } from '../../../kernel/contract/local-text.ts';
import { named } from '../../../kernel/web/public/form.tsx';
import {
  type FilingColumn,
  type FilingFaultKind,
  filingColumns,
  filingFaults,
} from '../../../modules/service-hall/contract/filing-columns.ts';
import {
  outcomeWords,
  filingTexts as t,
  verdictWords,
} from '../../../modules/service-hall/web/public/desk/filing-texts.ts';
import { type FiledRow, filesOf, filledSheet } from '../../filing.ts';
import { workbookType } from '../../workbook.ts';
import { expect } from '../journey.ts';
import { at, press } from './outside.ts';
import type { Case } from './staff.ts';
import type { Traveller } from './travellers.ts';
import type { Way } from './way.ts';

/** The sheet, as the desk gives it out. */
export async function template(way: Way): Promise<Buffer> {
  const { outside } = way;
  await outside.goto(at(way, '/firm/filing'));
  const sheet = outside.locator('a[href$="/abtc-new.xlsx"]');
  const [download] = await Promise.all([outside.waitForEvent('download'), sheet.click()]);
  return readFileSync(await download.path());
}

/** Hands a sheet in: it is looked at row by row, and nothing is made of it yet. */
export async function tryOut(way: Way, sheet: Buffer, people: readonly FiledRow[]): Promise<void> {
  const { outside } = way;
  await outside.goto(at(way, '/firm/filing'));
  await outside.locator('input[type=radio][value=abtc-new]').check();
  await outside
    .locator('input[type=file]')
    .setInputFiles({ name: '人员.xlsx', mimeType: workbookType, buffer: filledSheet(sheet, people) });
  await press(way, t.look);
}

/** What was found in a row, the first of which is the third of the sheet: its column, what is wrong, and how to mend it. */
export async function found(
  { outside, lang }: Way,
  row: number,
  kind: FilingFaultKind,
  where: {
    column: FilingColumn | Both;
    verdict: keyof typeof verdictWords;
    values?: Record<string, string | Both>;
  },
): Promise<void> {
  const { column, verdict, values = {} } = where;
  const { says, fix } = filingFaults[kind];
  const said = outside.locator('.own-tasks > li').nth(row);
  await expect(said).toContainText(fill(t.row, { line: row + 3 })[lang]);
  await expect(said).toContainText(verdictWords[verdict].says[lang]);
  const called = typeof column === 'string' ? filingColumns[column] : column;
  await expect(said).toContainText(named(called, fill(says, values))[lang]);
  await expect(said).toContainText(fill(fix, values)[lang]);
}

/** Hands in all the files of these people, of which one says of nobody whose it is until it is called after him. */
export async function dropFiles(way: Way, people: readonly Traveller[]): Promise<void> {
  const { outside, lang } = way;
  const files = (await Promise.all(people.map(({ passport }) => filesOf(passport)))).flat();
  const nameless = files.pop()!;
  await handIn(way, [...files, { ...nameless, name: 'IMG_2031.jpg' }]);
  const became = outside.getByRole('region', { name: t.whatBecame[lang] }).getByRole('listitem');
  await expect(became.filter({ hasText: 'IMG_2031.jpg' })).toContainText(outcomeWords.nobody.says[lang]);
  await expect(became.filter({ hasNotText: outcomeWords.nobody.says[lang] })).toHaveCount(files.length);
  const listed = outside.getByRole('region', { name: t.people[lang] }).locator('.own-tasks > li');
  await expect(listed.filter({ hasText: t.complete[lang] })).toHaveCount(people.length - 1);
  await expect(listed.filter({ hasText: fill(t.missing, { count: 1 })[lang] })).toHaveCount(1);
  await handIn(way, [nameless]);
  await expect(listed.filter({ hasText: t.complete[lang] })).toHaveCount(people.length);
}

async function handIn(way: Way, files: readonly { name: string; bytes: Buffer }[]): Promise<void> {
  const payload = files.map(({ name, bytes }) => ({
    name,
    mimeType: name.endsWith('.pdf') ? 'application/pdf' : 'image/jpeg',
    buffer: bytes,
  }));
  await way.outside.locator('input[type=file]').setInputFiles(payload);
  await press(way, t.hand);
}

/** Submits everybody who is complete; answers with their cases, in the order of these people. */
export async function submitAll(way: Way, people: readonly Traveller[]): Promise<Case[]> {
  const { outside } = way;
  await press(way, fill(t.submit, { count: people.length }));
  const cases: Case[] = [];
  for (const { passport } of people) {
    const listed = outside.getByRole('listitem').filter({ hasText: passport });
    const [number] = /FW-\d{4}-\d{6}/.exec((await listed.textContent())!)!;
    const id = /\/firm\/cases\/([^/]+)/.exec((await listed.getByRole('link').getAttribute('href'))!)![1]!;
    cases.push({ id, number, path: `/app/cases/${id}` });
  }
  return cases;
}
