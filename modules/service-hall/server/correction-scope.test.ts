/** While a notice of corrections is open, only what it names may be changed; what was approved before falls away with it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../../kernel/server/actor.ts';
import {
  cen,
  gu,
  type HallHouse,
  hallHouse,
  holderOf,
  lin,
  min,
  qiao,
  refusalOf,
} from '../../../testing/hall-house.ts';
import { page } from '../../../testing/uploads.ts';
import type { HallCase, OwnCase } from '../contract/case.ts';
import { isOpen } from '../contract/places.ts';
import { openWords, placesOf } from './core/correction-scope.ts';
import { acceptCase } from './operations/accept-case.ts';
import { advanceCase } from './operations/advance-case.ts';
import { answerCorrection } from './operations/answer-correction.ts';
import { askCorrection } from './operations/ask-correction.ts';
import { attachPaper } from './operations/attach-paper.ts';
import { readOwnCase } from './operations/read-own-case.ts';
import { removePaper } from './operations/remove-paper.ts';
import { removePerson } from './operations/remove-person.ts';
import { saveCase } from './operations/save-case.ts';
import { savePerson } from './operations/save-person.ts';
import { seePaper } from './operations/see-paper.ts';
import { shippedServices } from './shipped.ts';

let house: HallHouse;
beforeAll(async () => {
  house = await hallHouse();
});
afterAll(() => house.close());

const says = { zh: '请改正', en: 'Please put it right' };
const card = shippedServices.get('abtc-new')!;
const asked = (of: HallCase, ...items: { target: string; name: string; person?: string }[]) =>
  house.step(of.corrections.length > 0 ? cen : gu, askCorrection, of, {
    items: items.map((item) => ({ ...item, says })),
    againWhy: '另有一处',
  });
const advance = (by: Actor, of: Pick<HallCase, 'id' | 'version' | 'stage'>) =>
  house.step(by, advanceCase, of, { stage: of.stage.id });
const codeOf = async (doing: Promise<unknown>) => (await refusalOf(doing)).code;
/** The case of the traveller, with its personal part as it stands. */
const personOf = (of: Pick<OwnCase, 'people'>) => {
  const { id: _id, place: _place, findings: _findings, ...entered } = of.people[0]!;
  return entered;
};
const scan = async () => (await page().jpeg().toBuffer()).toString('base64');

describe('what an item opens', () => {
  const rows = [
    [{ target: 'answer', name: 'firm.insuredStaff' }, 'answer firm.insuredStaff'],
    [{ target: 'person', name: 'postZh' }, 'person postZh'],
    [{ target: 'person', name: 'mrz' }, 'person passport, person passportUntil, person mrz, paper passport'],
    [
      { target: 'paper', name: 'passport' },
      'person passport, person passportUntil, person mrz, paper passport',
    ],
    [{ target: 'paper', name: 'photo' }, 'paper photo'],
    [{ target: 'other', name: 'people' }, 'people people'],
    [{ target: 'other', name: 'firm.kind' }, 'answer firm.kind'],
    [{ target: 'other', name: 'other' }, ''],
    [{ target: 'other', name: 'toString' }, ''],
  ] as const;
  test.each(rows)('%o', (item, opened) => {
    const places = placesOf(card, { ...item, person: null });
    expect(places.map(({ target, name }) => `${target} ${name}`).join(', ')).toBe(opened);
  });

  test('at one person opens it for nobody else, and is called by its label', () => {
    const open = placesOf(card, { target: 'person', name: 'postZh', person: 'a' });
    const at = (person: string | null) => isOpen(open, { target: 'person', name: 'postZh', person });
    expect([at('a'), at('b'), at(null)]).toEqual([true, false, false]);
    expect(openWords(card, open).en).toBe('Post in Chinese');
    expect(openWords(card, []).en).toMatch(/answer its items in words/);
  });
});

describe('while a notice is open', () => {
  test.each([['the applicant'], ['the clerk']])('%s changes what it names, and nothing else', async (who) => {
    const now = await asked(await house.entered('abtc-new', { answers: { 'firm.insuredStaff': 200 } }), {
      target: 'person',
      name: 'postZh',
    });
    const by = who === 'the clerk' ? qiao : holderOf(now.id);
    const person = personOf(now);
    const elsewhere = await refusalOf(
      house.step(by, saveCase, now, { answers: { 'firm.insuredStaff': 3, 'case.byAgent': false } }),
    );
    expect(elsewhere).toMatchObject({ code: 'correction-elsewhere', status: 409 });
    expect(elsewhere.both.en).toContain('Post in Chinese');
    expect(Object.keys(elsewhere.fields!)).toContain('answer.firm.insuredStaff');
    const refused = [
      house.step(by, savePerson, now, { personId: now.people[0]!.id, person: { ...person, given: 'ZHI' } }),
      house.step(by, savePerson, now, { person: { ...lin, passport: 'EA7654321' } }),
      house.step(by, removePerson, now, { personId: now.people[0]!.id }),
      house.step(by, saveCase, now, { contact: { name: '他人', phone: '023-6300-0001' } }),
    ];
    expect(new Set(await Promise.all(refused.map(codeOf)))).toEqual(new Set(['correction-elsewhere']));
    const reached = await house.step<OwnCase>(by, saveCase, now, {
      contact: { name: now.contact.name, phone: '023-6300-0099' },
      language: 'en',
    });
    const saved = await house.step<OwnCase>(by, savePerson, reached, {
      personId: now.people[0]!.id,
      person: { ...person, postZh: '部门经理' },
    });
    expect(saved.corrections[0]!.items[0]!.answered).toBe(true);
    expect((await house.step<OwnCase>(by, answerCorrection, saved)).state).toBe('submitted');
  });

  test('a paper that is not wanting stays as it is; one taken back opens its item again, one brought to the counter closes it', async () => {
    const entered = await house.entered('apostille', { answers: { 'case.byAgent': false } });
    const content = await scan();
    const draftless = await asked(
      entered,
      { target: 'paper', name: 'document' },
      { target: 'other', name: 'x' },
    );
    const holder = holderOf(draftless.id);
    const attach = (of: OwnCase | HallCase, paper: string) =>
      house.step<OwnCase>(holder, attachPaper, of, { paper, name: 'a.jpg', content });
    const handed = await attach(draftless, 'document');
    const itemOf = (of: Pick<OwnCase, 'corrections'>) =>
      of.corrections.at(-1)!.items.find(({ target }) => target === 'paper')!;
    expect(itemOf(handed).answered).toBe(true);
    const taken = await house.step<OwnCase>(holder, removePaper, handed, { paperId: handed.papers[0]!.id });
    expect(itemOf(taken).answered).toBe(false);
    const seen = await house.step(qiao, seePaper, taken, { paper: 'document' });
    expect(itemOf(seen).answered).toBe(true);
    const replies = seen.corrections[0]!.items.flatMap(({ id, target }) =>
      target === 'other' ? [{ itemId: id, words: '已说明' }] : [],
    );
    const back = await house.step<HallCase>(qiao, answerCorrection, seen, { replies });
    const again = await asked(
      { ...back, corrections: seen.corrections },
      { target: 'answer', name: 'case.byAgent' },
    );
    expect(await codeOf(attach(again, 'document'))).toBe('correction-elsewhere');
  });

  test('an answer that asks for one more paper opens it, and it may be handed in anew', async () => {
    const entered = await house.entered('apostille', { answers: { 'case.byAgent': false } });
    let now: OwnCase = await house.step(holderOf(entered.id), saveCase, await named(entered), {
      answers: { 'case.byAgent': true },
    });
    const wanted = now.missing.find(({ kind, name }) => kind === 'paper' && !before.has(name));
    expect(wanted).toBeDefined();
    const content = await scan();
    for (let twice = 0; twice < 2; twice++)
      now = await house.step(holderOf(now.id), attachPaper, now, {
        paper: wanted!.name,
        personId: wanted!.person,
        name: 'm.jpg',
        content,
      });
    expect(now.papers.map(({ paper }) => paper)).toEqual([wanted!.name]);
  });

  test('the applicant is told what is open: what the notice names and what is missing; without a notice nothing is closed', async () => {
    const entered = await house.entered('apostille', { answers: { 'case.byAgent': false } });
    const shown = () => house.ask<OwnCase>(holderOf(entered.id), readOwnCase, { caseId: entered.id });
    expect((await shown()).open).toBeNull();
    const { missing } = await asked(entered, { target: 'answer', name: 'case.byAgent' });
    const { open } = await shown();
    expect(isOpen(open, { target: 'answer', name: 'case.byAgent', person: null })).toBe(true);
    expect(isOpen(open, { target: 'contact', name: 'contact', person: null })).toBe(false);
    for (const { name, person } of missing.filter(({ kind }) => kind === 'paper'))
      expect(isOpen(open, { target: 'paper', name, person })).toBe(true);
  });

  test('what is asked of a person nobody entered yet is answered by entering one', async () => {
    const nobody = await house.entered('apostille', { people: [] });
    const now = await asked(nobody, { target: 'person', name: 'passport' });
    const holder = holderOf(now.id);
    const saved = await house.step<OwnCase>(holder, savePerson, now, { person: lin });
    expect(saved.people.map(({ passport }) => passport)).toEqual([lin.passport]);
    expect(saved.corrections[0]!.items[0]!.answered).toBe(true);
    const other = await asked(await house.entered('apostille', { people: [] }), {
      target: 'answer',
      name: 'case.byAgent',
    });
    const enter = house.step(holderOf(other.id), savePerson, other, { person: lin });
    expect(await codeOf(enter)).toBe('correction-elsewhere');
  });

  const before = new Set<string>();
  async function named(entered: HallCase): Promise<HallCase> {
    const now = await asked(entered, { target: 'answer', name: 'case.byAgent' });
    for (const { kind, name } of now.missing) if (kind === 'paper') before.add(name);
    return now;
  }
});

describe('approvals given before', () => {
  async function approved(): Promise<HallCase> {
    const accepted = await house.step(qiao, acceptCase, await house.entered('abtc-new'));
    return advance(gu, accepted);
  }

  test('fall away where what they covered was named: the case begins at the first level again', async () => {
    const now = await asked(await approved(), { target: 'person', name: 'postZh' });
    expect(now.stage.id).toBe('level2');
    const saved = await house.step<OwnCase>(qiao, savePerson, now, {
      personId: now.people[0]!.id,
      person: { ...personOf(now), postZh: '总经理' },
    });
    const back = await house.step<OwnCase>(qiao, answerCorrection, saved);
    expect(back).toMatchObject({ state: 'in-hand', stage: { id: 'level1' } });
    const { folded, row } = await house.standings(back.id);
    expect(folded).toEqual(row);
    expect(row).toMatchObject({ stage: 'level1', hands: ['qiao'] });
    // Whoever approved the first level before may do so anew; nobody approves both.
    const once = await advance(gu, back);
    expect(await codeOf(advance(gu, once))).toBe('not-allowed');
    expect((await advance(min, once)).stage.kind).toBe('external');
  });

  test('stand where nothing that may be changed was named', async () => {
    const now = await asked(await approved(), { target: 'other', name: 'other' });
    const replies = [{ itemId: now.corrections[0]!.items[0]!.id, words: '如所问' }];
    const back = await house.step<OwnCase>(qiao, answerCorrection, now, { replies });
    expect(back.stage.id).toBe('level2');
    expect((await house.standings(back.id)).row).toMatchObject({ hands: ['qiao', 'gu'] });
  });
});
