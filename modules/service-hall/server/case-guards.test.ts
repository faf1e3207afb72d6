import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linesOfSubject } from '../../../kernel/server/ledger/subject-lines.ts';
import { Refusal } from '../../../kernel/server/refusal.ts';
import {
  anybody,
  cen,
  gu,
  type HallHouse,
  hallHouse,
  holderOf,
  lin,
  min,
  qiao,
} from '../../../testing/hall-house.ts';
import { yunjiang } from '../../../testing/house.ts';
import type { HallCase, OwnCase } from '../contract/case.ts';
import { acceptCase } from './operations/accept-case.ts';
import { advanceCase } from './operations/advance-case.ts';
import { askCorrection } from './operations/ask-correction.ts';
import { enterCase } from './operations/enter-case.ts';
import { judgePaper } from './operations/judge-paper.ts';
import { removePaper } from './operations/remove-paper.ts';
import { saveCase } from './operations/save-case.ts';
import { saveOfficeAnswers } from './operations/save-office-answers.ts';
import { seePaper } from './operations/see-paper.ts';
import { sendBackCase } from './operations/send-back-case.ts';
import { startCase } from './operations/start-case.ts';
import { getCase } from './queries.ts';
import { writePaper } from './write-paper.ts';

let house: HallHouse;
beforeAll(async () => {
  house = await hallHouse();
});
afterAll(() => house.close());

async function refusalOf(doing: Promise<unknown>): Promise<Refusal> {
  const caught = await doing.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(caught instanceof Refusal)) throw caught ?? new Error('it was not refused');
  return caught;
}
const start = async (service: string, answers = {}) =>
  (await house.ask<{ case: OwnCase }>(anybody, startCase, { service, answers })).case;
const advance = (by: typeof gu, of: HallCase) => house.step(by, advanceCase, of, { stage: of.stage.id });
const rowOf = (id: string) => house.look(qiao, yunjiang, (ctx) => getCase(ctx, id));
const says = { zh: '请补交', en: 'Please hand it in' };

describe('four eyes', () => {
  test('stand when a case is sent back: who accepted it, and who approved the levels before, approve no other', async () => {
    let now = await house.step(cen, acceptCase, await house.entered('abtc-new'));
    now = await advance(min, await advance(gu, now));
    expect(now.stage.kind).toBe('external');
    now = await house.step(gu, sendBackCase, now, { why: '外交部要求补充说明' });
    expect((await rowOf(now.id)).hands).toEqual(['cen', 'gu']);
    for (const before of [gu, cen]) expect((await refusalOf(advance(before, now))).code).toBe('not-allowed');
    now = await advance(min, now);
    const { folded, row } = await house.standings(now.id);
    expect(folded).toEqual(row);
    expect(row).toMatchObject({ hands: ['cen', 'gu', 'min'] });
  });
});

describe('the applicant', () => {
  test('does not answer what only the office can find out', async () => {
    const draft = await start('apostille', { 'document.sealsMatch': true, 'case.byAgent': false });
    expect(draft.answers).toEqual({ 'case.byAgent': false });
    const saved = await house.step<OwnCase>(holderOf(draft.id), saveCase, draft, {
      answers: { 'document.sealsMatch': true, 'case.urgent': true },
    });
    expect(saved.answers).toEqual({ 'case.byAgent': false, 'case.urgent': true });
  });

  test('writes nothing of his or her own into the ledger', async () => {
    const draft = await start('apostille');
    const name = '林知夏EA1234567';
    await house.step(holderOf(draft.id), saveCase, draft, { answers: { [name]: '是', 'case.urgent': true } });
    const lines = await house.look(qiao, yunjiang, (ctx) =>
      linesOfSubject(ctx, { kind: 'hall-case', id: draft.id }),
    );
    expect(JSON.stringify(lines)).not.toContain(name);
    expect(lines.at(-1)!.data).toMatchObject({ answers: ['case.urgent'] });
  });

  test('is not kept from answering a notice by what the office found out, nor told of it', async () => {
    const entered = await house.entered();
    const judged = await house.step(qiao, saveOfficeAnswers, entered, {
      answers: { 'document.sealsMatch': false },
    });
    const asked = await house.step(qiao, askCorrection, judged, {
      items: [{ target: 'paper', name: 'document', says }],
    });
    expect(asked.conditions.find(({ id }) => id === 'seals-match')?.verdict).toBe('no');
    expect(asked.missing.filter(({ kind }) => kind === 'condition')).toEqual([]);
  });

  test('answers an item of a notice by changing it, not by sending the same again', async () => {
    const entered = await house.entered('apostille', { answers: { 'case.byAgent': false } });
    const asked = await house.step(qiao, askCorrection, entered, {
      items: [{ target: 'answer', name: 'case.byAgent', says }],
    });
    const holder = holderOf(asked.id);
    const same = await house.step<OwnCase>(holder, saveCase, asked, { answers: { 'case.byAgent': false } });
    expect(same.corrections[0]!.items[0]!.answered).toBe(false);
    const other = await house.step<OwnCase>(holder, saveCase, same, { answers: { 'case.byAgent': true } });
    expect(other.corrections[0]!.items[0]!.answered).toBe(true);
  });

  test('does not take back that an original was seen at the counter', async () => {
    const seen = await house.step(qiao, seePaper, await house.entered(), { paper: 'document' });
    const asked = await house.step(qiao, askCorrection, seen, {
      items: [{ target: 'paper', name: 'document', says }],
    });
    const taking = house.step(holderOf(asked.id), removePaper, asked, { paperId: asked.papers[0]!.id });
    expect((await refusalOf(taking)).code).toBe('state-conflict');
  });

  test('gives a case for nobody its name with the contact', async () => {
    const draft = await start('plain-certificate');
    const contact = { name: '苏幼薇', phone: '023-6300-0002' };
    await house.step(holderOf(draft.id), saveCase, draft, { contact });
    expect((await rowOf(draft.id)).title_zh).toBe('苏幼薇');
  });
});

describe('the counter', () => {
  test('takes in no more people than one case is for, nor by a way the service has not', async () => {
    const two = await refusalOf(
      house.entered('abtc-new', { people: [lin, { ...lin, passport: 'EA7654321' }] }),
    );
    expect(Object.keys(two.fields!)).toEqual(['person.count']);
    const byPost = house.ask(qiao, enterCase, {
      service: 'apostille',
      channel: 'post',
      contact: { name: '林知夏' },
    });
    expect((await refusalOf(byPost)).fields).toHaveProperty('channel');
  });

  test('names in a notice only what the case has', async () => {
    const entered = await house.entered();
    const asking = house.step(qiao, askCorrection, entered, {
      items: [
        { target: 'paper', name: 'document', says },
        { target: 'paper', name: 'made-up', says },
        { target: 'person', name: 'postEn', person: entered.id, says },
      ],
    });
    expect(Object.keys((await refusalOf(asking)).fields!)).toEqual(['items.1.name', 'items.2.person']);
  });

  test('needs no reason where a paper was only remarked on, and an original seen stays seen', async () => {
    const entered = await house.entered();
    const remark = { code: 'remark', severity: 'note', says, fix: says } as const;
    const file = '01900000-0000-7000-8000-0000000000f1';
    await house.as(qiao, yunjiang, (ctx) =>
      writePaper(ctx, entered.id, {
        paper: 'document',
        person: null,
        file,
        findings: [remark],
        issuedOn: null,
      }),
    );
    const seen = await house.step(qiao, seePaper, entered, { paper: 'registration-form' });
    const standings = async () => {
      let now = seen;
      for (const { id } of seen.papers)
        now = await house.step(qiao, judgePaper, now, { paperId: id, good: true });
      return now.papers.map(({ standing }) => standing);
    };
    expect((await standings()).toSorted()).toEqual(['good', 'seen']);
  });
});
