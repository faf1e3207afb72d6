import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OutputOf } from '../../../../kernel/contract/operation.ts';
import { yunjiang } from '../../../../testing/house.ts';
import { jiang, type LanguageHouse, languageHouse, luo, xie } from '../../../../testing/language-house.ts';
import type { tryTermFile as trying } from '../../contract/term-files.ts';
import type { Concept } from '../../contract/terms.ts';
import { termRuledOut } from '../core/compare/term-ruled-out.ts';
import { pairOfLines } from '../testing/pair-of-lines.ts';
import { forbidden, termbaseWith } from '../testing/termbase.ts';
import { approveConcept } from './operations/approve-concept.ts';
import { importTermFile } from './operations/import-term-file.ts';
import { listConcepts } from './operations/list-concepts.ts';
import { proposeConcept } from './operations/propose-concept.ts';
import { tryTermFile } from './operations/try-term-file.ts';
import { conceptsSheet } from './sheets.ts';

let house: LanguageHouse;
beforeAll(async () => {
  house = await languageHouse();
});
afterAll(() => house.close());

const listed = async (more: object = {}) =>
  (await house.ask<{ items: Concept[] }>(luo, listConcepts, { forbidden: 'yes', ...more })).items;
const csv = (text: string) => ({ name: 'wording.csv', base64: Buffer.from(text).toString('base64') });

test('the list of wording is the concepts with a form that is not used; a file of one language brings more, to be approved', async () => {
  const term = (text: string, status = 'preferred', more = {}) => ({ lang: 'zh', text, status, ...more });
  await house.ask(jiang, proposeConcept, { terms: [term('江心岛')] });
  const why = '来访者称来宾。';
  const own = { terms: [term('老外', 'forbidden', { note: why }), term('外国来宾')] };
  const { id } = await house.ask<Concept>(jiang, proposeConcept, own);
  expect((await listed()).map((one) => one.id)).toEqual([id]);

  const file = csv('中文禁用,中文,原因,出处\n洋人,外国人,旧称,行文规范第九条\n');
  const tried = await house.ask<OutputOf<typeof trying>>(jiang, tryTermFile, { file });
  expect(tried.counts).toMatchObject({ new: 1, unreadable: 0 });
  await house.ask(jiang, importTermFile, { file });
  const [brought] = await listed({ q: '洋人' });
  expect(brought).toMatchObject({ state: 'proposed', note: '旧称', source: '行文规范第九条' });
  await expect(
    house.ask(jiang, approveConcept, { conceptId: brought!.id, version: 1 }),
  ).rejects.toMatchObject({ code: 'not-allowed' });
  await house.ask(xie, approveConcept, { conceptId: brought!.id, version: 1 });
  // A list of one language that forbids nothing is no list of terms.
  const none = house.ask(jiang, tryTermFile, { file: csv('中文,出处\n渡口,x\n') });
  await expect(none).rejects.toMatchObject({ code: 'no-term-columns' });
  const { columns, rows } = await house.look(luo, yunjiang, (ctx) =>
    conceptsSheet.read(ctx, conceptsSheet.query.parse({ forbidden: 'yes' })),
  );
  const at = columns.findIndex(({ name }) => name.en === 'Note');
  expect(rows.map((cells) => cells[at]).toSorted()).toEqual(['旧称', why].toSorted());
});

test('a finding says why a form is not used, and what lays that down', () => {
  const termbase = termbaseWith([
    [
      'en',
      'alien residents',
      { ...forbidden, note: 'Reads as unwelcoming.\nSee the guide.', source: 'Rule 7, March 2026' },
    ],
    ['en', 'foreign residents'],
  ]);
  const [found, ...others] = termRuledOut.run(
    pairOfLines([['居民。', 'Alien residents came.']], { termbase }),
  );
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    severity: 'error',
    message: {
      en: 'The termbase forbids “Alien residents”; write “Foreign residents”. Reads as unwelcoming.',
    },
    source: { en: 'The office’s termbase: Rule 7, March 2026', ref: { kind: 'concept' } },
    fix: { edits: [{ text: 'Foreign residents' }] },
  });
});
