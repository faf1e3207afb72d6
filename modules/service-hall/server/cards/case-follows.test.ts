/** A case of the card and what it asked of the ministry go together: forward, back, and to an end. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SubjectRef } from '../../../../kernel/contract/ids.ts';
import type { OutputOf } from '../../../../kernel/contract/operation.ts';
import { followUpsOf } from '../../../../kernel/server/follow-ups/door.ts';
import { linesOfSubject } from '../../../../kernel/server/ledger/subject-lines.ts';
import { program } from '../../../../testing/cards-house.ts';
import {
  gu,
  type HallHouse,
  hallHouse,
  holderOf,
  lin,
  min,
  qiao,
  refusalOf,
} from '../../../../testing/hall-house.ts';
import { yunjiang } from '../../../../testing/house.ts';
import type { CardBatch } from '../../contract/card-batches.ts';
import type { CardHolder, readCaseEconomies as economiesContract } from '../../contract/cards.ts';
import type { HallCase, OwnCase } from '../../contract/case.ts';
import { isOver, type SetGoing } from '../core/cards/case-follows.ts';
import { acceptCase } from '../operations/accept-case.ts';
import { advanceCase } from '../operations/advance-case.ts';
import { answerCorrection } from '../operations/answer-correction.ts';
import { askCorrection } from '../operations/ask-correction.ts';
import { findCardHolders } from '../operations/cards/find-card-holders.ts';
import { makeCardBatch } from '../operations/cards/make-card-batch.ts';
import { readCardBatch } from '../operations/cards/read-card-batch.ts';
import { readCardHolder } from '../operations/cards/read-card-holder.ts';
import { readCaseEconomies } from '../operations/cards/read-case-economies.ts';
import { recordAnswers } from '../operations/cards/record-answers.ts';
import { recordCard } from '../operations/cards/record-card.ts';
import { sendCardBatch } from '../operations/cards/send-card-batch.ts';
import { tryBatchReturn } from '../operations/cards/try-batch-return.ts';
import { withdrawCardRequest } from '../operations/cards/withdraw-card-request.ts';
import { writeBatchReturn } from '../operations/cards/write-batch-return.ts';
import { readCase } from '../operations/read-case.ts';
import { savePerson } from '../operations/save-person.ts';
import { withdrawCase } from '../operations/withdraw-case.ts';
import { cardReactions } from './reactions.ts';

type Economies = OutputOf<typeof economiesContract>;

let house: HallHouse;
beforeAll(async () => {
  house = await hallHouse();
});
afterAll(() => house.close());

/** Carries out what the last steps told, as the queue would. */
async function react(): Promise<void> {
  for (let event = house.events.shift(); event; event = house.events.shift()) {
    const told = event;
    for (const one of cardReactions.filter(
      (each) => each.event === told.name && each.heeds?.(told) !== false,
    ))
      await house.as(program, yunjiang, (ctx) => one.run(ctx, told, undefined));
  }
}

let people = 0;
/** A case of a traveller of its own, at the ministry, its request waiting. */
async function atTheMinistry(): Promise<{ of: HallCase; passport: string }> {
  people += 1;
  const passport = `EA20000${String(people).padStart(2, '0')}`;
  let of = await house.entered('abtc-new', { people: [{ ...lin, passport }] });
  of = await house.step(qiao, acceptCase, of);
  for (const who of [gu, min]) of = await house.step(who, advanceCase, of, { stage: of.stage.id });
  await react();
  return { of, passport };
}

const now = (of: Pick<HallCase, 'id'>) => house.ask<HallCase>(qiao, readCase, { caseId: of.id });
async function holderBy(passport: string): Promise<CardHolder> {
  const { items } = await house.ask<{ items: { id: string }[] }>(qiao, findCardHolders, { q: passport });
  return house.ask(qiao, readCardHolder, { holderId: items[0]!.id });
}
async function batched(passport: string): Promise<CardBatch> {
  const [request] = (await holderBy(passport)).requests;
  return house.ask(qiao, makeCardBatch, { requests: [request!.id] });
}
const sent = ({ id, version }: CardBatch) =>
  house.ask<CardBatch>(qiao, sendCardBatch, { batchId: id, version, on: '2026-11-24' });
/** The batch's sheet comes back with this outcome for its only row. */
async function returned({ id }: CardBatch, passport: string, outcome: string, remark = ''): Promise<void> {
  const rows = `序号,护照号码,部里结果,退回原因\n1,${passport},${outcome},${remark}`;
  const file = { name: '回表.csv', base64: Buffer.from(rows).toString('base64') };
  const { version } = await house.ask<CardBatch>(qiao, readCardBatch, { batchId: id });
  const tried = await house.ask<{ id: string; version: number; counts: object }>(qiao, tryBatchReturn, {
    batchId: id,
    version,
    file,
  });
  await house.ask(qiao, writeBatchReturn, { returnId: tried.id, version: tried.version });
  await react();
}
const duties = (of: SubjectRef) => house.look(qiao, yunjiang, (ctx) => followUpsOf(ctx, of));
async function linesOf(id: string) {
  const lines = await house.look(qiao, yunjiang, (ctx) => linesOfSubject(ctx, { kind: 'hall-case', id }));
  return lines.map(({ verb, actor }) => [verb.replace('service-hall.', ''), actor]);
}

describe('what ends a stage', () => {
  const going = (over: Partial<SetGoing>): SetGoing => ({
    request: { service: 'abtc-new', state: 'sent' },
    lines: [],
    made: [],
    ...over,
  });
  const states = (...all: SetGoing['lines'][number]['state'][]) => all.map((state) => ({ state }));
  const asked = (service: SetGoing['request']['service'], state: SetGoing['request']['state'] = 'taken') => ({
    service,
    state,
  });
  test.each([
    ['request-taken', going({}), false],
    ['request-taken', going({ request: asked('abtc-new') }), true],
    ['request-taken', going({ request: asked('abtc-passport-only', 'done') }), true],
    ['request-taken', going({ request: asked('abtc-new', 'sent-back') }), false],
    ['economies-answered', going({}), false],
    ['economies-answered', going({ lines: states('granted', 'pending') }), false],
    ['economies-answered', going({ lines: states('granted', 'refused', 'lapsed', 'not-applicable') }), true],
    ['card-made', going({ made: ['abtc-early-card'] }), false],
    ['card-made', going({ made: ['abtc-early-card', 'abtc-remake'] }), true],
    ['card-made', going({ made: ['abtc-new'] }), true],
    ['card-made', going({ request: asked('abtc-early-card'), made: ['abtc-early-card'] }), true],
    ['card-made', going({ request: asked('abtc-replace-lost'), made: ['abtc-new'] }), false],
  ] as const)('%s, %j: %s', (end, of, over) => expect(isOver(end, of)).toBe(over));
});

describe('a case goes on', () => {
  test('when the ministry took it, when all have answered, when the card is made: one line each, that says why', async () => {
    const { of, passport } = await atTheMinistry();
    const batch = await sent(await batched(passport));
    await react();
    expect((await now(of)).stage.id).toBe('mfa');
    await returned(batch, passport, '受理');
    expect((await now(of)).stage.id).toBe('preclearance');
    let holder = await holderBy(passport);
    const { items } = await house.ask<Economies>(holderOf(of.id), readCaseEconomies, { caseId: of.id });
    const usable = holder.application!.lines.filter(({ state }) => state !== 'not-applicable');
    expect(items.map(({ economy }) => economy)).toEqual(usable.map(({ economy }) => economy));
    expect(items[0]).toEqual({
      economy: 'AUS',
      name: { zh: '澳大利亚', en: 'Australia' },
      state: 'pending',
      sentOn: '2026-11-24',
      answeredOn: null,
      days: 0,
      slow: false,
      n: 0,
      median: null,
    });
    const answers = holder
      .application!.lines.filter(({ state }) => state === 'pending')
      .map(({ id }) => ({ lineId: id, verb: 'grant', on: '2026-11-24' }));
    const on = { holderId: holder.id, version: holder.version, source: 'ministry' };
    holder = await house.ask(qiao, recordAnswers, { ...on, answers: answers.slice(1) });
    await react();
    expect((await now(of)).stage.id).toBe('preclearance');
    holder = await house.ask(qiao, recordAnswers, {
      ...on,
      version: holder.version,
      answers: answers.slice(0, 1),
    });
    await react();
    expect((await now(of)).stage.id).toBe('make');
    await house.ask(qiao, recordCard, {
      holderId: holder.id,
      version: holder.version,
      service: 'abtc-new',
      number: 'CHN8000001',
      issuedOn: '2026-11-24',
    });
    await react();
    expect(await now(of)).toMatchObject({ state: 'ready', turn: 'applicant' });
    await react();
    expect((await linesOf(of.id)).slice(-3)).toEqual([
      ['case-taken-on', 'system:service-hall'],
      ['case-answered', 'system:service-hall'],
      ['case-card-made', 'system:service-hall'],
    ]);
    const { folded, row } = await house.standings(of.id);
    expect(folded).toEqual(row);
  });
});

describe('a case waits', () => {
  test('for a clerk where the ministry sent it back, until it is sent again', async () => {
    const { of, passport } = await atTheMinistry();
    await returned(await sent(await batched(passport)), passport, '退回', '照片不合格');
    expect(await now(of)).toMatchObject({
      stage: { id: 'mfa' },
      cardRequest: { state: 'sent-back', remark: '照片不合格' },
    });
    expect(await duties({ kind: 'hall-case', id: of.id })).toMatchObject([
      { state: 'open', owner: { userId: 'qiao' } },
    ]);
    await batched(passport);
    expect(await duties({ kind: 'hall-case', id: of.id })).toMatchObject([{ state: 'done' }]);
  });

  test('with a notice that changes what was approved: what was asked of the ministry is asked anew, as it is then', async () => {
    const { of, passport } = await atTheMinistry();
    const asked = await house.step(gu, askCorrection, of, {
      items: [{ target: 'person', name: 'passport', says: { zh: '改', en: 'Mend' } }],
    });
    const { id, place: _place, findings: _findings, ...person } = asked.people[0]!;
    const other = `EB${passport.slice(2)}`;
    const saved = await house.step<OwnCase>(qiao, savePerson, asked, {
      personId: id,
      person: { ...person, passport: other },
    });
    let back: HallCase = await house.step(qiao, answerCorrection, saved);
    await react();
    expect((await holderBy(passport)).requests.map(({ state }) => state)).toEqual(['withdrawn']);
    for (const who of [gu, min]) back = await house.step(who, advanceCase, back, { stage: back.stage.id });
    await react();
    // The same person, now by the other passport.
    const states = (await holderBy(other)).requests.map(({ state }) => state);
    expect(states.toSorted()).toEqual(['waiting', 'withdrawn']);
  });
});

describe('a case that ends', () => {
  test('takes back what has not gone out, also out of a batch', async () => {
    const { of, passport } = await atTheMinistry();
    const batch = await batched(passport);
    await house.step(qiao, withdrawCase, of);
    await react();
    const holder = await holderBy(passport);
    expect(holder.requests).toMatchObject([{ state: 'withdrawn', batch: null }]);
    expect(holder.application).toBeNull();
    expect((await house.ask<CardBatch>(qiao, readCardBatch, { batchId: batch.id })).items).toEqual([]);
  });

  test('leaves a duty to tell the ministry of what went out, and then it may be taken back', async () => {
    const { of, passport } = await atTheMinistry();
    await sent(await batched(passport));
    await react();
    const before = await holderBy(passport);
    const takeBack = (holder: CardHolder) =>
      house.ask<CardHolder>(qiao, withdrawCardRequest, {
        holderId: holder.id,
        version: holder.version,
        cardRequestId: holder.requests[0]!.id,
      });
    expect((await refusalOf(takeBack(before))).code).toBe('state-conflict');
    await house.step(holderOf(of.id), withdrawCase, of);
    await react();
    const ref = { kind: 'card-holder', id: before.id };
    expect(await duties(ref)).toMatchObject([
      { state: 'open', title: { en: expect.stringContaining(of.number!) } },
    ]);
    const holder = await holderBy(passport);
    expect(holder.requests).toMatchObject([{ state: 'sent', mayTakeBack: true }]);
    const after = await takeBack(holder);
    expect(after).toMatchObject({ application: null, requests: [{ state: 'withdrawn' }] });
    expect(await duties(ref)).toMatchObject([{ state: 'done' }]);
  });
});
