import { afterAll, beforeAll, expect, test } from 'vitest';
import { yunjiang } from '../../../../testing/house.ts';
import {
  anybody,
  jiang,
  type LanguageHouse,
  languageHouse,
  luo,
  wen,
  xie,
} from '../../../../testing/language-house.ts';
import type { Concept } from '../../contract/terms.ts';
import { conceptsOnTheDesk } from './desk.ts';
import { approveConcepts } from './operations/approve-concepts.ts';
import { changeConcept } from './operations/change-concept.ts';
import { proposeConcept } from './operations/propose-concept.ts';
import { withdrawConcept } from './operations/withdraw-concept.ts';

let house: LanguageHouse;
beforeAll(async () => {
  house = await languageHouse();
});
afterAll(() => house.close());

const words = (zh: string) => ({ terms: [{ lang: 'zh', text: zh }] });
const proposed = (zh: string, by = jiang) => house.ask<Concept>(by, proposeConcept, words(zh));
const desk = (actor = xie) => house.look(actor, yunjiang, conceptsOnTheDesk);
const titles = (items: { title: { zh: string | null } }[]) => items.map(({ title }) => title.zh);
const approve = (...some: Concept[]) =>
  house.ask(wen, approveConcepts, { concepts: some.map(({ id, version }) => ({ conceptId: id, version })) });

test('what waits stands with whoever may approve it, the author’s own with the author, and goes when it is approved', async () => {
  const one = await proposed('江岸步道');
  const own = await proposed('桥头公园', xie);
  const { mine, others, open } = await desk();
  expect(mine).toMatchObject([
    {
      ref: { kind: 'concept', id: one.id },
      link: `/translation/terms/${one.id}`,
      mark: 'mine',
      title: { zh: '江岸步道' },
    },
  ]);
  expect(mine[0]!.what.en).toContain('proposed these terms for your approval');
  expect(titles(others)).toEqual(['桥头公园']);
  expect(open).toBe(2);
  expect(new Set(titles((await desk(wen)).mine))).toEqual(new Set(['江岸步道', '桥头公园']));
  expect(await desk(jiang)).toMatchObject({
    mine: [],
    others: [{ mark: 'waiting', title: { zh: '江岸步道' } }],
  });
  expect(await desk(luo)).toMatchObject({ mine: [], others: [] });
  expect(await house.look(anybody, yunjiang, conceptsOnTheDesk)).toMatchObject({ mine: [], open: 0 });

  await approve(one, own);
  expect(await desk()).toEqual({ mine: [], others: [], open: 0, late: 0 });
  const changed = await house.ask<Concept>(jiang, changeConcept, {
    conceptId: one.id,
    version: 2,
    ...words('江岸绿道'),
  });
  expect((await desk()).mine).toMatchObject([
    { what: { en: expect.stringContaining('changed these terms') } },
  ]);
  await house.ask(wen, withdrawConcept, { conceptId: one.id, version: changed.version, why: '重复' });
  expect((await desk()).mine).toEqual([]);
});

test('many are one line that leads to the list, and one’s own never hide those of others', async () => {
  const many = await Promise.all(
    ['一号', '二号', '三号', '四号', '五号', '六号'].map((zh) => proposed(`${zh}泊位`)),
  );
  expect((await desk()).mine).toMatchObject([
    {
      link: '/translation/terms',
      title: { zh: '术语库' },
      what: { zh: '6个概念待您核准，可在列表中一并核准' },
    },
  ]);
  expect((await desk(jiang)).others).toMatchObject([{ what: { zh: '您提出的6个概念待他人核准' } }]);
  await approve(many[0]!);
  expect((await desk()).mine).toHaveLength(5);
});
