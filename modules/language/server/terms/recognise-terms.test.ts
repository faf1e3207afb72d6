import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OutputOf } from '../../../../kernel/contract/operation.ts';
import type { Actor } from '../../../../kernel/server/actor.ts';
import { qinghe } from '../../../../testing/house.ts';
import {
  anybody,
  conceptInForce,
  jiang,
  type LanguageHouse,
  languageHouse,
  luo,
  stranger,
  wen,
  xie,
} from '../../../../testing/language-house.ts';
import type { Concept, recogniseTerms as contract } from '../../contract/terms.ts';
import { approveConcept } from './operations/approve-concept.ts';
import { changeConcept } from './operations/change-concept.ts';
import { recogniseTerms } from './operations/recognise-terms.ts';
import { withdrawConcept } from './operations/withdraw-concept.ts';

type Answer = OutputOf<typeof contract>;

let house: LanguageHouse;
beforeAll(async () => {
  house = await languageHouse();
});
afterAll(() => house.close());

const approved = (...terms: [lang: string, text: string, more?: object][]) =>
  conceptInForce(house.ask, ...terms);
const zh = (text: string, more: object = {}): [string, string, object] => ['zh', text, more];
const en = (text: string): [string, string] => ['en', text];
const asked = (text: string, more: object = {}, by: Actor = luo) =>
  house.ask<Answer>(by, recogniseTerms, { text, lang: 'zh', ...more });

describe('the terms in a text', () => {
  test('are told with their places and with what their concepts are called', async () => {
    const pier = await approved(zh('云江码头'), zh('码头', { status: 'admitted' }), en('Yunjiang Terminal'));
    const { finds, concepts } = await asked('在云江码头的演讲');
    expect(finds).toMatchObject([
      {
        text: '云江码头',
        start: 1,
        end: 5,
        concept: pier.id,
        status: 'preferred',
        inside: false,
        exact: true,
        cut: false,
      },
      { text: '码头', start: 3, end: 5, inside: true },
    ]);
    expect(concepts).toMatchObject([
      { concept: pier.id, terms: [{ text: '云江码头' }, { text: '码头' }, { text: 'Yunjiang Terminal' }] },
    ]);
    expect((await asked('two Yunjiang terminals', { lang: 'en' })).finds).toMatchObject([
      { start: 4, end: 22, exact: false },
    ]);
    expect((await asked('Yunjiang Terminal', { lang: 'fr' })).finds).toEqual([]);
  });
  test('follow the day', async () => {
    await approved(
      zh('外侨办', { to: '2018-12-31' }),
      zh('外事处', { from: '2019-01-01' }),
      en('foreign affairs division'),
    );
    const standings = async (day?: string) =>
      (await asked('外侨办和外事处', day ? { day } : {})).finds.map(({ standing }) => standing);
    expect(await standings()).toEqual(['past', 'current']);
    expect(await standings('2015-05-05')).toEqual(['current', 'future']);
    const { concepts } = await asked('外侨办', { day: '2015-05-05' });
    expect(concepts[0]!.terms.map(({ text }) => text)).toEqual(['外侨办', 'foreign affairs division']);
    expect(concepts[0]!.earlier).toEqual([]);
    const now = (await asked('外事处')).concepts[0]!;
    expect(now.earlier).toMatchObject([{ text: '外侨办', to: '2018-12-31' }]);
  });
  test('say whether their organ stands before them', async () => {
    await approved(zh('副处长', { organ: '人大常委会' }), zh('副处长', { organ: '港务局' }));
    const { finds } = await asked('云江市人民代表大会常务委员会副处长');
    expect(finds.map(({ organ, fits }) => [organ, fits])).toEqual([
      ['港务局', false],
      ['人大常委会', true],
    ]);
  });
  test('follow what is approved and withdrawn at once', async () => {
    const made = await approved(zh('江心岛'));
    expect((await asked('江心岛')).finds).toHaveLength(1);
    const change = { conceptId: made.id, version: made.version, terms: [{ lang: 'zh', text: '江心洲' }] };
    const changed = await house.ask<Concept>(jiang, changeConcept, change);
    expect((await asked('江心洲')).finds).toEqual([]);
    const now = await house.ask<Concept>(xie, approveConcept, {
      conceptId: made.id,
      version: changed.version,
    });
    expect((await asked('江心洲')).finds).toHaveLength(1);
    await house.ask(wen, withdrawConcept, { conceptId: made.id, version: now.version, why: '地名已改' });
    expect((await asked('江心洲')).finds).toEqual([]);
  });
  test('are not for the public, nor for another office', async () => {
    await expect(asked('云江码头', {}, anybody)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await house.perform(stranger, qinghe, recogniseTerms, { text: '云江码头', lang: 'zh' })).toEqual({
      finds: [],
      concepts: [],
    });
  });
});
