import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from '../../../kernel/contract/page.ts';
import type { AnySheet } from '../../../kernel/server/sheets/sheet.ts';
import { writeCsv } from '../../../kernel/server/sheets/write-csv.ts';
import { type DirectoryHouse, directoryHouse, keeper } from '../../../testing/directory-house.ts';
import { csvOf, dirtyPeople } from '../../../testing/dirty-people.ts';
import { yunjiang } from '../../../testing/house.ts';
import { handIn, importOperation, step, tryIt, workedOff } from '../../../testing/import-runs.ts';
import type { ImportRow } from '../contract/import.ts';
import { bodiesSheet } from './bodies-sheet.ts';
import { peopleSheet } from './people-sheet.ts';

let house: DirectoryHouse;
beforeAll(async () => {
  house = await directoryHouse();
  const tried = await tryIt(house, await handIn(house, csvOf(dirtyPeople(120), 'utf-8')));
  await workedOff(house, await step(house, 'carryOutImport', tried));
});
afterAll(() => house.close());

const fileOf = async (sheet: AnySheet, asked: object, lang: 'zh' | 'en') => {
  const { columns, rows } = await house.look(keeper, yunjiang, (ctx) => sheet.read(ctx, asked));
  return { rows, csv: writeCsv([columns.map(({ name }) => name[lang]), ...rows], { guarded: true }) };
};

test.each([
  ['people', peopleSheet, 'zh'],
  ['people', peopleSheet, 'en'],
  ['bodies', bodiesSheet, 'zh'],
  ['bodies', bodiesSheet, 'en'],
] as const)('%s saved as a file and handed in again change nothing (%#)', async (kind, sheet, lang) => {
  const { rows, csv } = await fileOf(sheet, {}, lang);
  expect(rows.length).toBeGreaterThan(5);
  const read = await handIn(house, new TextEncoder().encode(csv), { kind });
  expect(read.columns.map(({ meaning }) => meaning)).not.toContain('skip');
  const tried = await tryIt(house, read);
  const judged = await house.ask<Page<ImportRow>>(keeper, importOperation('listImportRows'), {
    importId: tried.id,
    limit: 100,
  });
  expect(judged.items.filter(({ verdict }) => verdict !== 'same')).toEqual([]);
  expect(tried.counts).toMatchObject({ same: rows.length, new: 0, changed: 0, faulty: 0 });
});

test('a file holds what the list was asked for', async () => {
  const all = await fileOf(peopleSheet, {}, 'zh');
  const economies = new Set(all.rows.map((row) => row[7]));
  const [one] = [...economies].filter((code) => code !== null);
  const some = await fileOf(peopleSheet, { economy: one }, 'zh');
  expect(some.rows.length).toBeGreaterThan(0);
  expect(some.rows).toEqual(all.rows.filter((row) => row[7] === one));
});
