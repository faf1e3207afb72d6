import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OutputOf } from '../../../../kernel/contract/operation.ts';
import type { Actor } from '../../../../kernel/server/actor.ts';
import { preparing } from '../../../../kernel/server/perform.ts';
import { yunjiang } from '../../../../testing/house.ts';
import {
  anybody,
  conceptInForce,
  jiang,
  type LanguageHouse,
  languageHouse,
  luo,
  ownReaction,
  wen,
  xie,
} from '../../../../testing/language-house.ts';
import type {
  approveConcepts as approval,
  importTermFile as importing,
  tryTermFile as trying,
} from '../../contract/term-files.ts';
import { conceptsOfSheet } from './exchange/concepts-of-sheet.ts';
import { termbaseAsTbx } from './exchange/download.ts';
import { exportTermbase } from './exchange/export-termbase.ts';
import { importTermbase } from './exchange/import-termbase.ts';
import { termbaseFor } from './office-termbase.ts';
import { approveConcepts } from './operations/approve-concepts.ts';
import { importTermFile } from './operations/import-term-file.ts';
import { listConcepts } from './operations/list-concepts.ts';
import { tryTermFile } from './operations/try-term-file.ts';
import { conceptsSheet } from './sheets.ts';

let house: LanguageHouse;
beforeAll(async () => {
  house = await languageHouse();
  await conceptInForce(house.ask, ['zh', '江岸步道'], ['en', 'riverside walk']);
  await conceptInForce(
    house.ask,
    ['zh', '副处长', { organ: '港务局', note: '见规定' }],
    ['en', 'deputy head', { from: '2020-01-01' }],
  );
});
afterAll(() => house.close());

const fileOf = (text: string, name = 'terms.tbx') => ({ name, base64: Buffer.from(text).toString('base64') });
const entry = (id: string, zh: string, ...en: string[]) =>
  `<conceptEntry id="${id}"><descrip type="subjectField">港航</descrip><langSec xml:lang="zh-CN"><termSec><term>${zh}</term></termSec></langSec><langSec xml:lang="en">${en.map((one) => `<termSec><term>${one}</term></termSec>`).join('')}</langSec></conceptEntry>`;
const tbx = (...entries: string[]) =>
  `<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>${entries.join('')}</body></text></tbx>`;
const file = fileOf(
  tbx(
    entry('a', '驳船', 'barge', 'lighter'),
    entry('b', '江岸步道', 'riverside walk'),
    entry('c', '江岸步道', 'river promenade'),
    entry('d', '', 'mooring'),
  ),
);
const counts = { new: 1, known: 1, clash: 1, unreadable: 1 };
const waiting = async () =>
  (
    await house.ask<{ items: { id: string; version: number; terms: { text: string; status: string }[] }[] }>(
      luo,
      listConcepts,
      { state: 'proposed' },
    )
  ).items;

describe('a file of terms', () => {
  test('is tried first: what needs looking at stands before the rest, and nothing is taken', async () => {
    const tried = await house.ask<OutputOf<typeof trying>>(jiang, tryTermFile, { file });
    expect(tried.counts).toEqual(counts);
    expect(tried.items.map(({ state, place }) => [state, place])).toEqual([
      ['unreadable', 4],
      ['clash', 3],
      ['new', 1],
      ['known', 2],
    ]);
    expect(tried.items[1]!.concepts).toHaveLength(1);
    expect(await waiting()).toEqual([]);
  });
  test('is brought once: what is new waits for approval by another, many at a time, all or none', async () => {
    const first = await house.ask<OutputOf<typeof importing>>(jiang, importTermFile, { file });
    expect(first).toEqual({ proposed: 1, counts });
    const proposed = await waiting();
    expect(proposed[0]!.terms.map(({ text, status }) => [text, status])).toEqual([
      ['驳船', 'preferred'],
      ['barge', 'preferred'],
      ['lighter', 'admitted'],
    ]);
    const again = await house.ask<OutputOf<typeof importing>>(jiang, importTermFile, { file, clashes: true });
    expect(again).toMatchObject({ proposed: 1, counts: { new: 0, known: 2 } });
    const concepts = (await waiting()).map(({ id, version }) => ({ conceptId: id, version }));
    await expect(house.ask(jiang, approveConcepts, { concepts })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    const stale = concepts.map((one, n) => (n === 0 ? { ...one, version: 9 } : one));
    await expect(house.ask(xie, approveConcepts, { concepts: stale })).rejects.toMatchObject({
      code: 'stale-version',
    });
    expect(await waiting()).toHaveLength(2);
    const request = crypto.randomUUID();
    for (let n = 0; n < 2; n++)
      expect(
        await house.askOnce<OutputOf<typeof approval>>(xie, approveConcepts, { concepts }, request),
      ).toEqual({ approved: 2 });
    const terms = (await house.look(wen, yunjiang, termbaseFor)).terms.map(({ text }) => text);
    expect(terms).toEqual(expect.arrayContaining(['驳船', 'river promenade']));
  });
  test('may be a sheet whose first row names the languages', async () => {
    const sheet = '领域,中文,英文,英文禁用\n港航,系船柱,bollard；mooring post,mooring stone\n';
    const done = await house.ask<OutputOf<typeof importing>>(jiang, importTermFile, {
      file: fileOf(sheet, '术语.csv'),
    });
    expect(done.proposed).toBe(1);
    expect((await waiting())[0]!.terms.map(({ text, status }) => [text, status])).toEqual([
      ['系船柱', 'preferred'],
      ['bollard', 'preferred'],
      ['mooring post', 'admitted'],
      ['mooring stone', 'forbidden'],
    ]);
  });
  test.each([
    ['<tmx/>', 'term-file-unreadable'],
    ['甲,乙\n1,2\n', 'no-term-columns'],
  ])('is refused when it is %s', async (text, code) => {
    await expect(house.ask(jiang, tryTermFile, { file: fileOf(text) })).rejects.toMatchObject({ code });
    await expect(house.ask(luo, importTermFile, { file })).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

test('the termbase goes out as TBX, and all it says is known when it comes in again', async () => {
  const as = preparing(house.deps, ownReaction, yunjiang);
  const pieces: Uint8Array[] = [];
  for await (const piece of exportTermbase(as)) pieces.push(piece);
  const text = Buffer.concat(pieces).toString('utf8');
  expect(text).toContain('<admin type="organ">港务局</admin>');
  expect(text).toContain('<admin type="validFrom">2020-01-01</admin>');
  expect(text).not.toContain('系船柱');
  async function* again() {
    yield* pieces;
  }
  const { counts: back, proposed } = await importTermbase(as, again());
  expect(back).toMatchObject({ new: 0, clash: 0, unreadable: 0 });
  expect([back.known, proposed]).toEqual([4, 0]);
});

test('whoever approves sees which wait for them, and the termbase goes out as a sheet that is read in again', async () => {
  const listed = async (by: Actor) =>
    (
      await house.ask<{ items: { abilities: Record<string, unknown> }[] }>(by, listConcepts, {
        state: 'proposed',
      })
    ).items[0]!.abilities['approve'];
  expect([await listed(xie), (await listed(luo)) === true]).toEqual([true, false]);
  const { columns, rows } = await house.look(luo, yunjiang, (ctx) =>
    conceptsSheet.read(ctx, conceptsSheet.query.parse({})),
  );
  for (const lang of ['zh', 'en'] as const) {
    const lines = [columns.map(({ name }) => name[lang]), ...rows].map((cells, n) => ({
      line: n + 1,
      cells: cells.map((cell) => `${cell ?? ''}`),
    }));
    const back = conceptsOfSheet(lines)!;
    expect(back).toHaveLength(rows.length);
    expect(back.find(({ terms }) => terms.some(({ text }) => text === '系船柱'))).toEqual({
      ...{ field: '港航', source: null, note: null },
      terms: [
        { lang: 'zh', text: '系船柱', status: 'preferred' },
        { lang: 'en', text: 'bollard', status: 'preferred' },
        { lang: 'en', text: 'mooring post', status: 'admitted' },
        { lang: 'en', text: 'mooring stone', status: 'forbidden' },
      ],
    });
  }
});

test('the file of the whole termbase is for the office only', async () => {
  const open = (actor: Actor) => termbaseAsTbx.open(preparing(house.deps, actor, yunjiang), 'all');
  expect((await open(luo)).name).toBe('术语库');
  await expect(open(anybody)).rejects.toMatchObject({ code: 'not-allowed' });
});
