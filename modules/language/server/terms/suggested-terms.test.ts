import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { qinghe } from '../../../../testing/house.ts';
import {
  anybody,
  jiang,
  type LanguageHouse,
  languageHouse,
  shen,
  stranger,
  xie,
} from '../../../../testing/language-house.ts';
import type { Alignment } from '../../contract/alignments.ts';
import type { SuggestedTerm } from '../../contract/suggested-terms.ts';
import { makeAlignment } from '../alignments/operations/make-alignment.ts';
import { dismissTerm } from './operations/dismiss-term.ts';
import { proposeConcept } from './operations/propose-concept.ts';
import { restoreTerm } from './operations/restore-term.ts';
import { suggestTerms } from './operations/suggest-terms.ts';

let house: LanguageHouse;
beforeAll(async () => {
  house = await languageHouse();
});
afterAll(() => house.close());

const pairs: [zh: string, en: string][] = [
  ['港口信息共享平台已经建成。', 'The port information sharing platform has been built.'],
  [
    '各部门要用好港口信息共享平台。',
    'All departments should use the port information sharing platform well.',
  ],
  ['云江港集装箱码头昨日开工。', 'Work began yesterday on the container terminal of the Port of Yunjiang.'],
  ['集装箱码头将采用无人驾驶集卡。', 'The container terminal will use driverless trucks.'],
];
const platform = { zh: '港口信息共享平台', en: 'port information sharing platform' };
const terminal = { zh: '集装箱码头', en: 'container terminal' };

const kind = 'memory';

interface Suggested {
  items: SuggestedTerm[];
  count: number;
  pairs: number;
}
const memory = async (name: string) => {
  const { id } = await house.memory(name);
  await house.added(id, pairs);
  return id;
};
const asked = (input: object, by = jiang) => house.ask<Suggested>(by, suggestTerms, input);
const found = async (input: object) => (await asked(input)).items.map(({ zh, en }) => ({ zh, en }));

test('terms are found in a memory and in an alignment, with the sentences they stand in', async () => {
  const sourceId = await memory('港口');
  expect(await found({ kind, sourceId })).toEqual([platform, terminal]);
  const { id: alignmentId } = await house.ask<Alignment>(jiang, makeAlignment, {
    name: '港口',
    zh: { text: pairs.map(([zh]) => zh).join('') },
    en: { text: pairs.map(([, en]) => en).join(' ') },
  });
  const { items, count, pairs: read } = await asked({ kind: 'alignment', sourceId: alignmentId });
  expect({ count, read }).toEqual({ count: 2, read: 4 });
  const [{ zh, en, zhAt, enAt }] = items[0]!.examples as [SuggestedTerm['examples'][number]];
  expect([zh.slice(...zhAt), en.slice(...enAt)]).toEqual([platform.zh, platform.en]);
});

test('whatever is added to the memory is found at the next asking', async () => {
  const sourceId = await memory('又一批');
  expect(await found({ kind, sourceId })).not.toContainEqual({ zh: '航运合作', en: 'shipping cooperation' });
  await house.added(sourceId, [
    ['市政府重视航运合作。', 'The municipal government values shipping cooperation.'],
    ['航运合作取得新成果。', 'Shipping cooperation has brought new results.'],
  ]);
  expect(await found({ kind, sourceId })).toContainEqual({ zh: '航运合作', en: 'shipping cooperation' });
});

test('what was dismissed stays dismissed, in every text, until that is taken back', async () => {
  const sourceId = await memory('先忽略');
  const requestId = randomUUID();
  const first = await house.askOnce(jiang, dismissTerm, { kind, sourceId, ...terminal }, requestId);
  expect(await house.askOnce(jiang, dismissTerm, { kind, sourceId, ...terminal }, requestId)).toEqual(first);
  await house.ask(xie, dismissTerm, { kind, sourceId, ...terminal });
  expect(await found({ kind, sourceId })).toEqual([platform]);
  expect(await found({ kind, sourceId: await memory('另一个库') })).toEqual([platform]);
  expect(await found({ kind, sourceId, dismissed: 'yes' })).toEqual([terminal]);
  const lines = await house.linesOf('memory', sourceId);
  expect(lines.map(({ verb, data }) => ({ verb, data }))).toContainEqual({
    verb: 'language.term-dismissed',
    data: {},
  });
  await house.ask(xie, restoreTerm, { kind, sourceId, ...terminal });
  await house.ask(xie, restoreTerm, { kind, sourceId, ...terminal });
  expect(await found({ kind, sourceId })).toEqual([platform, terminal]);
});

test('what was proposed is no longer suggested', async () => {
  const sourceId = await memory('已提出');
  await house.ask(jiang, proposeConcept, {
    terms: [
      { lang: 'zh', text: platform.zh },
      { lang: 'en', text: platform.en },
    ],
  });
  expect(await found({ kind, sourceId })).toEqual([terminal]);
});

test('it is for those who propose terms, on what they see of their own office', async () => {
  const sourceId = await memory('谁能看');
  for (const actor of [shen, anybody])
    for (const operation of [suggestTerms, dismissTerm, restoreTerm])
      await expect(house.ask(actor, operation, { kind, sourceId, ...terminal })).rejects.toMatchObject({
        code: 'not-allowed',
      });
  for (const operation of [suggestTerms, dismissTerm, restoreTerm])
    await expect(
      house.perform(stranger, qinghe, operation, { kind, sourceId, ...terminal }),
    ).rejects.toMatchObject({ code: 'not-found' });
});
