import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type CardsHouse,
  cardsHouse,
  clerk,
  elsewhere,
  holderInput,
  lineOf,
  looker,
  newRequest,
  otherClerk,
  passerBy,
  program,
} from '../../../../testing/cards-house.ts';
import { qinghe, yunjiang } from '../../../../testing/house.ts';
import type { BoardRow, CardHolder } from '../../contract/cards.ts';
import { addCardHolder } from '../operations/cards/add-card-holder.ts';
import { cancelTravelCard } from '../operations/cards/cancel-travel-card.ts';
import { changePassport } from '../operations/cards/change-passport.ts';
import { correctLine } from '../operations/cards/correct-line.ts';
import { fileCardRequest } from '../operations/cards/file-card-request.ts';
import { findCardHolders } from '../operations/cards/find-card-holders.ts';
import { listCardBoard } from '../operations/cards/list-card-board.ts';
import { readCardHolder } from '../operations/cards/read-card-holder.ts';
import { recordAnswers } from '../operations/cards/record-answers.ts';
import { recordCard } from '../operations/cards/record-card.ts';
import { reportCardLost } from '../operations/cards/report-card-lost.ts';
import { setTrips } from '../operations/cards/set-trips.ts';
import { withdrawCardRequest } from '../operations/cards/withdraw-card-request.ts';
import { cardReactions } from './reactions.ts';

let house: CardsHouse;
beforeAll(async () => {
  house = await cardsHouse();
});
afterAll(() => house.close());

const on = ({ id, version }: CardHolder) => ({ holderId: id, version });

/** A person whose application was sent on a day. */
async function applicant(sentOn = '2026-09-01'): Promise<CardHolder> {
  const { holder } = await house.send(await house.file(await house.enter(), 'abtc-new'), sentOn);
  return holder;
}

/** A person with a card in force. */
async function cardholder(): Promise<CardHolder> {
  const holder = await house.answer(
    await applicant(),
    { SGP: 'grant', AUS: 'grant', PER: 'refuse' },
    '2026-10-01',
  );
  return house.make(holder, 'abtc-new', `CHN${newRequest().slice(0, 8)}`, '2026-11-01');
}

async function due(event: string, id: string): Promise<void> {
  const run = cardReactions.find((one) => one.event === event)!;
  await house.as(program, yunjiang, (ctx) =>
    run.run(ctx, { name: event, subject: { kind: 'travel-card', id } }, undefined),
  );
}

describe('a holder', () => {
  test('is entered with the papers’ facts, and only the end of the resident number is shown', async () => {
    const made = await house.enter({ idNumber: '11010519491231002X', born: '1949-12-31' });
    expect(made).toMatchObject({ version: 1, idLastFour: '002X', card: null, application: null, cards: [] });
    expect(JSON.stringify(made)).not.toContain('11010519491231002X');
  });
  test('is one person by resident number, or by passport and birth; never by name', async () => {
    const first = holderInput();
    await house.ask(clerk, addCardHolder, first);
    await house.ask(clerk, addCardHolder, holderInput({ idNumber: '50010319850314003X' }));
    await expect(house.ask(clerk, addCardHolder, first)).rejects.toMatchObject({ code: 'holder-exists' });
    // Another birth: two people may have had one number of two states.
    await house.ask(clerk, addCardHolder, { ...first, born: '1990-01-01' });
    await expect(
      house.ask(clerk, addCardHolder, holderInput({ idNumber: '50010319850314003X' })),
    ).rejects.toMatchObject({ code: 'holder-exists' });
    await expect(
      house.ask(clerk, addCardHolder, holderInput({ idNumber: '110105194912310021' })),
    ).rejects.toMatchObject({ code: 'id-number-wrong' });
  });
  test('is nobody’s business but the hall’s', async () => {
    const made = await house.enter();
    for (const actor of [looker, passerBy]) {
      await expect(house.ask(actor, addCardHolder, holderInput())).rejects.toMatchObject({
        code: 'not-allowed',
      });
      await expect(house.ask(actor, readCardHolder, { holderId: made.id })).rejects.toMatchObject({
        code: 'not-found',
      });
      await expect(house.ask(actor, listCardBoard, {})).rejects.toMatchObject({ code: 'not-allowed' });
      await expect(house.ask(actor, findCardHolders, { q: 'lin' })).rejects.toMatchObject({
        code: 'not-allowed',
      });
    }
    await expect(
      house.perform(elsewhere, qinghe, readCardHolder, { holderId: made.id }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
  test('entered twice under one request id is entered once', async () => {
    const requestId = newRequest();
    const input = holderInput();
    const first = await house.askOnce(addCardHolder, input, requestId);
    expect(await house.askOnce(addCardHolder, input, requestId)).toEqual(first);
  });
});

describe('an application', () => {
  test('opens a line for each economy: sixteen to ask, two not applicable, transitional members none', async () => {
    const { application } = await house.file(await house.enter(), 'abtc-new');
    const of = (state: string) =>
      application!.lines.filter((line) => line.state === state).map(({ economy }) => economy);
    expect(of('not-sent')).toHaveLength(16);
    expect(of('not-applicable')).toEqual(['HKG', 'TWN']);
    expect(application!.lines.map(({ economy }) => economy)).not.toContain('USA');
    expect(application!.lines.find(({ economy }) => economy === 'TWN')!.name.en).toBe('Chinese Taipei');
  });
  test('is sent with its batch, and answered economy by economy, each with its source', async () => {
    const sent = await applicant('2026-09-01');
    expect(lineOf(sent, 'JPN')).toMatchObject({ state: 'pending', sentOn: '2026-09-01', days: 84 });
    expect(lineOf(sent, 'HKG')).toMatchObject({ state: 'not-applicable', days: null });
    const answered = await house.answer(sent, { JPN: 'grant', PER: 'refuse' }, '2026-10-01');
    expect(lineOf(answered, 'JPN')).toMatchObject({
      state: 'granted',
      days: 30,
      changes: [
        { from: 'pending', to: 'granted', on: '2026-10-01', source: 'tracker' },
        { from: 'not-sent', to: 'pending', on: '2026-09-01', source: 'office' },
      ],
    });
    expect(lineOf(answered, 'PER').state).toBe('refused');
  });
  test('takes no answer twice, before it was sent, or of a day to come: then nothing of it is written', async () => {
    const filed = await house.file(await house.enter(), 'abtc-new');
    await expect(house.answer(filed, { JPN: 'grant' }, '2026-10-01')).rejects.toMatchObject({
      code: 'line-conflict',
    });
    const sent = await applicant('2026-09-01');
    await expect(house.answer(sent, { JPN: 'grant' }, '2026-08-31')).rejects.toMatchObject({
      code: 'day-not-possible',
    });
    await expect(house.answer(sent, { JPN: 'grant' }, '2026-11-25')).rejects.toMatchObject({
      code: 'day-not-possible',
    });
    await expect(house.answer(sent, { JPN: 'grant', TWN: 'grant' }, '2026-10-01')).rejects.toMatchObject({
      code: 'line-conflict',
    });
    expect(lineOf(await house.again(sent), 'JPN').state).toBe('pending');
  });
  test('is worked on by version, by the hall, and once for a request', async () => {
    const sent = await applicant();
    const input = {
      ...on(sent),
      source: 'tracker',
      answers: [{ lineId: lineOf(sent, 'JPN').id, verb: 'grant', on: '2026-10-01' }],
    };
    await expect(house.ask(looker, recordAnswers, input)).rejects.toMatchObject({ code: 'not-allowed' });
    const requestId = newRequest();
    const first = await house.askOnce(recordAnswers, input, requestId);
    expect(await house.askOnce(recordAnswers, input, requestId)).toEqual(first);
    await expect(house.ask(otherClerk, recordAnswers, input)).rejects.toMatchObject({
      code: 'stale-version',
    });
  });
  test('is corrected with a reason, and what stood before stays', async () => {
    const answered = await house.answer(await applicant(), { JPN: 'refuse' }, '2026-10-01');
    const line = lineOf(answered, 'JPN');
    const input = {
      ...on(answered),
      lineId: line.id,
      to: 'granted',
      on: '2026-10-02',
      source: 'ministry',
      reason: '看错了一行',
    };
    await expect(house.ask(looker, correctLine, input)).rejects.toMatchObject({ code: 'not-allowed' });
    const corrected = await house.ask<CardHolder>(clerk, correctLine, input);
    expect(lineOf(corrected, 'JPN')).toMatchObject({ state: 'granted', answeredOn: '2026-10-02' });
    expect(lineOf(corrected, 'JPN').changes.map(({ to }) => to)).toEqual(['granted', 'refused', 'pending']);
    expect(lineOf(corrected, 'JPN').changes[0]!.reason).toBe('看错了一行');
    await expect(house.ask(clerk, correctLine, input)).rejects.toMatchObject({ code: 'stale-version' });
    await expect(house.ask(clerk, correctLine, { ...input, ...on(corrected) })).rejects.toMatchObject({
      code: 'line-conflict',
    });
  });
  test('cannot be filed twice; taken back before it is sent, it is withdrawn line by line', async () => {
    const filed = await house.file(await house.enter(), 'abtc-new');
    await expect(house.file(filed, 'abtc-new')).rejects.toMatchObject({ code: 'request-open' });
    await expect(house.file(filed, 'abtc-renew')).rejects.toMatchObject({ code: 'application-open' });
    const input = { ...on(filed), cardRequestId: filed.requests[0]!.id };
    await expect(house.ask(looker, withdrawCardRequest, input)).rejects.toMatchObject({
      code: 'not-allowed',
    });
    const back = await house.ask<CardHolder>(clerk, withdrawCardRequest, input);
    expect(back).toMatchObject({ application: null, requests: [{ state: 'withdrawn' }] });
    expect((await house.file(back, 'abtc-new')).application!.lines).toHaveLength(18);
  });
});

describe('a card', () => {
  test('lists who has granted, and ends five years on less a day', async () => {
    const holder = await cardholder();
    expect(holder.cards).toHaveLength(1);
    expect(holder.cards[0]).toMatchObject({
      state: 'interim',
      early: true,
      endsOn: '2031-10-31',
      listed: [{ economy: 'AUS' }, { economy: 'SGP' }],
    });
    expect(lineOf(holder, 'SGP')).toMatchObject({ onCard: true, effectiveUntil: '2031-10-31' });
    expect(lineOf(holder, 'JPN')).toMatchObject({ onCard: false, effectiveUntil: null });
  });
  test('opens an economy no longer than that economy’s own permission', async () => {
    const sent = await applicant();
    const answers = [
      { lineId: lineOf(sent, 'SGP').id, verb: 'grant', on: '2026-10-01', validUntil: '2028-06-30' },
    ];
    const answered = await house.ask<CardHolder>(clerk, recordAnswers, {
      ...on(sent),
      source: 'ministry',
      answers,
    });
    const made = await house.make(answered, 'abtc-new', 'CHN7000001', '2026-11-01');
    expect(lineOf(made, 'SGP').effectiveUntil).toBe('2028-06-30');
    expect(made.cards[0]!.listed).toMatchObject([{ economy: 'SGP', until: '2028-06-30' }]);
    house.setClock('2028-07-01T02:00:00.000Z');
    const lapse = cardReactions.find(({ event }) => event === 'service-hall.grantEnds')!;
    const event = {
      name: 'service-hall.grantEnds',
      subject: { kind: 'economy-line', id: lineOf(made, 'SGP').id },
    };
    for (let twice = 0; twice < 2; twice += 1)
      await house.as(program, yunjiang, (ctx) => lapse.run(ctx, event, undefined));
    house.setClock('2026-11-24T02:00:00.000Z');
    const after = await house.again(made);
    expect(lineOf(after, 'SGP')).toMatchObject({ state: 'lapsed', answeredOn: '2026-10-01' });
    expect(after.version).toBe(made.version + 1);
  });
  test('is one at a time: the core refuses another, and so does the table', async () => {
    const holder = await cardholder();
    await expect(house.make(holder, 'abtc-new', 'CHN7000002', '2026-11-02')).rejects.toMatchObject({
      code: 'card-in-force',
    });
    await expect(house.make(holder, 'abtc-early-card', 'CHN7000002', '2026-11-02')).rejects.toMatchObject({
      code: 'card-in-force',
    });
    const second = house.as(clerk, yunjiang, (ctx) =>
      sql`insert into service_hall.card (office, id, holder, state, early, service, number, passport, issued_on, ends_on, listed)
        select office, ${ctx.newId()}::uuid, holder, 'active', false, service, 'CHN7000003', passport, issued_on, ends_on, listed
        from service_hall.card where id = ${holder.cards[0]!.id}`.execute(ctx.db),
    );
    await expect(second).rejects.toThrow('card_one_in_force');
  });
  test('is made again when more have answered: the one before it is replaced', async () => {
    const holder = await house.answer(await cardholder(), { JPN: 'grant' }, '2026-11-10');
    expect(lineOf(holder, 'JPN').onCard).toBe(false);
    const again = await house.make(holder, 'abtc-remake', 'CHN7000004', '2026-11-20');
    expect(again.cards.map(({ state }) => state)).toEqual(['interim', 'superseded']);
    expect(again.cards[0]!.listed.map(({ economy }) => economy)).toEqual(['AUS', 'JPN', 'SGP']);
    await expect(house.make(again, 'abtc-remake', 'CHN7000004', '2026-11-20')).rejects.toMatchObject({
      code: 'card-number-taken',
    });
  });
  test('reported lost is replaced by one with the same end and list', async () => {
    const holder = await cardholder();
    const [card] = holder.cards;
    const input = { ...on(holder), cardId: card!.id, on: '2026-11-20' };
    await expect(house.ask(looker, reportCardLost, input)).rejects.toMatchObject({ code: 'not-allowed' });
    const requestId = newRequest();
    const lost = await house.askOnce<CardHolder>(reportCardLost, input, requestId);
    expect(await house.askOnce(reportCardLost, input, requestId)).toEqual(lost);
    expect(lost.card).toMatchObject({ state: 'reported-lost' });
    await expect(house.ask(clerk, reportCardLost, input)).rejects.toMatchObject({ code: 'stale-version' });
    await expect(house.ask(clerk, reportCardLost, { ...input, ...on(lost) })).rejects.toMatchObject({
      code: 'no-card-in-force',
    });
    const filed = await house.file(lost, 'abtc-replace-lost');
    const made = await house.make(filed, 'abtc-replace-lost', 'CHN7000005', '2026-11-23');
    expect(made.cards.map(({ state, endsOn }) => [state, endsOn])).toEqual([
      ['interim', '2031-10-31'],
      ['superseded', '2031-10-31'],
    ]);
    expect(made.cards[0]!.listed).toEqual(card!.listed);
    expect(made.requests.find(({ service }) => service === 'abtc-replace-lost')).toMatchObject({
      state: 'done',
    });
  });
  test('is cancelled on a ground, and what waits is withdrawn with it', async () => {
    const holder = await cardholder();
    const input = { ...on(holder), cardId: holder.cards[0]!.id, on: '2026-11-20', ground: 'left-firm' };
    await expect(house.ask(looker, cancelTravelCard, input)).rejects.toMatchObject({ code: 'not-allowed' });
    const cancelled = await house.ask<CardHolder>(clerk, cancelTravelCard, input);
    expect(cancelled.cards[0]).toMatchObject({
      state: 'cancelled',
      ground: 'left-firm',
      endedOn: '2026-11-20',
    });
    expect(lineOf(cancelled, 'JPN').state).toBe('withdrawn');
    expect(lineOf(cancelled, 'SGP').state).toBe('granted');
    await expect(house.ask(clerk, cancelTravelCard, { ...input, ...on(cancelled) })).rejects.toMatchObject({
      code: 'no-card-in-force',
    });
    // Now a new one may be asked for.
    expect((await house.file(cancelled, 'abtc-new')).application!.lines).toHaveLength(18);
  });
  test('expires by itself on the day after its last, told once', async () => {
    const holder = await cardholder();
    const { id } = holder.cards[0]!;
    await due('service-hall.cardEnds', id);
    expect((await house.again(holder)).cards[0]!.state).toBe('interim');
    house.setClock('2031-10-31T17:00:00.000Z');
    for (let twice = 0; twice < 2; twice += 1) await due('service-hall.cardEnds', id);
    house.setClock('2026-11-24T02:00:00.000Z');
    const after = await house.again(holder);
    expect(after.cards[0]).toMatchObject({ state: 'expired', endedOn: '2031-11-01' });
    expect(after.version).toBe(holder.version + 1);
  });
  test('plans its end and both reminders when it is made, and takes them off when it is cancelled', async () => {
    const holder = await cardholder();
    const { id } = holder.cards[0]!;
    const planned = () =>
      house.as(clerk, yunjiang, (ctx) =>
        sql<{
          event: string;
          day: string;
        }>`select event, (due_at at time zone 'Asia/Shanghai')::date::text as day
          from kernel.due where subject_id = ${id} order by due_at`.execute(ctx.db),
      );
    expect((await planned()).rows).toEqual([
      { event: 'service-hall.renewalOpens', day: '2031-04-30' },
      { event: 'service-hall.lastMonthBegins', day: '2031-10-01' },
      { event: 'service-hall.cardEnds', day: '2031-11-01' },
    ]);
    await house.ask(clerk, cancelTravelCard, {
      ...on(holder),
      cardId: id,
      on: '2026-11-20',
      ground: 'retired',
    });
    expect((await planned()).rows).toEqual([]);
  });
});

describe('a new passport', () => {
  const passport = { passport: 'EZ0000001', passportEndsOn: '2036-11-01' };
  test('while an application waits is taken over without a card', async () => {
    const changed = await house.ask<CardHolder>(clerk, changePassport, {
      ...on(await applicant()),
      ...passport,
    });
    expect(changed.passport).toBe('EZ0000001');
    expect(changed.requests.map(({ service }) => service).sort()).toEqual(['abtc-new', 'abtc-passport-only']);
    expect(lineOf(changed, 'JPN').state).toBe('pending');
  });
  test('makes a card unusable until it is replaced', async () => {
    const holder = await cardholder();
    expect(holder.advice.onNewPassport).toMatchObject({ because: 'early-card-and-pending' });
    const input = { ...on(holder), passport: 'EZ0000002', passportEndsOn: '2036-11-01' };
    await expect(house.ask(looker, changePassport, input)).rejects.toMatchObject({ code: 'not-allowed' });
    const changed = await house.ask<CardHolder>(clerk, changePassport, input);
    expect(changed.card).toMatchObject({ unusable: true, state: 'interim' });
    const made = await house.make(changed, 'abtc-replace-passport', 'CHN7000006', '2026-11-23');
    expect(made.card).toMatchObject({ unusable: false, number: 'CHN7000006' });
    expect(made.cards[0]).toMatchObject({ passport: 'EZ0000002', endsOn: holder.cards[0]!.endsOn });
    await expect(
      house.ask(clerk, changePassport, { ...on(made), passport: 'EZ0000002', passportEndsOn: '2036-11-01' }),
    ).rejects.toMatchObject({ code: 'passport-unchanged' });
  });
  test('that is another’s is refused, and of a day past', async () => {
    const other = await house.enter();
    const holder = await house.enter();
    const input = { ...on(holder), passport: other.passport, passportEndsOn: '2036-11-01' };
    await expect(house.ask(clerk, changePassport, input)).rejects.toMatchObject({ code: 'holder-exists' });
    await expect(
      house.ask(clerk, changePassport, {
        ...on(holder),
        passport: 'EZ0000009',
        passportEndsOn: '2026-11-01',
      }),
    ).rejects.toMatchObject({ code: 'day-not-possible' });
  });
});

describe('advice', () => {
  test('compares the passport with the card before the fee is paid, and says when nothing is known', async () => {
    const holder = await house.file(await house.enter({ passportEndsOn: '2028-01-01' }), 'abtc-new');
    const { runway } = holder.advice;
    expect(runway).toMatchObject({ from: '2026-11-24', advice: 'renew-passport-first', monthsLeft: 13 });
    expect(runway!.lines).toHaveLength(16);
  });
  test('says what an early card would gain, for the trips that are booked', async () => {
    const answered = await house.answer(await applicant(), { SGP: 'grant' }, '2026-10-01');
    const trips = [
      { economy: 'SGP', on: '2026-12-09' },
      { economy: 'JPN', on: '2027-01-18' },
    ];
    await expect(house.ask(looker, setTrips, { ...on(answered), trips })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    const noted = await house.ask<CardHolder>(clerk, setTrips, { ...on(answered), trips });
    expect(noted.advice.earlyCard).toMatchObject({
      gained: [{ economy: 'SGP' }],
      trips: [
        { economy: 'SGP', becomes: 'helped' },
        { economy: 'JPN', becomes: 'not-granted' },
      ],
      advice: 'helps-trips',
      remake: { amount: 72000, currency: 'CNY' },
    });
    await expect(
      house.ask(clerk, setTrips, { ...on(noted), trips: [{ economy: 'XXX', on: '2026-12-09' }] }),
    ).rejects.toMatchObject({ code: 'economy-not-on-card' });
  });
});

describe('the board', () => {
  test('has a column for each economy a card can list, and calls slow what is slower than nine in ten', async () => {
    const own = await cardsHouse();
    for (let n = 1; n <= 10; n += 1) {
      const { holder } = await own.send(await own.file(await own.enter(), 'abtc-new'), '2026-08-01');
      await own.answer(holder, { JPN: 'grant' }, `2026-08-${String(n + 10)}`);
    }
    const { holder } = await own.send(
      await own.file(await own.enter({ firm: null }), 'abtc-new'),
      '2026-10-01',
    );
    const ask = (input: object) =>
      own.ask<{
        items: BoardRow[];
        economies: { code: string; n: number; median: number | null }[];
        firms: object[];
      }>(clerk, listCardBoard, input);
    const all = await ask({});
    expect(all.economies).toHaveLength(16);
    expect(all.economies.find(({ code }) => code === 'JPN')).toMatchObject({ n: 10, median: 14, p90: 18 });
    expect(all.economies.find(({ code }) => code === 'SGP')).toMatchObject({ n: 0, median: null });
    expect(all.firms).toHaveLength(1);
    const slow = await ask({ show: 'slow' });
    expect(slow.items.map(({ id }) => id)).toEqual([holder.id]);
    expect(slow.items[0]!.lines.find(({ economy }) => economy === 'JPN')).toMatchObject({
      slow: true,
      days: 54,
    });
    expect((await ask({ show: 'waiting', economy: 'JPN' })).items.map(({ id }) => id)).toEqual([holder.id]);
    expect((await ask({ firm: '91350100M000100Y43' })).items).toHaveLength(10);
    expect((await ask({ show: 'in-force' })).items).toEqual([]);
    const whole = await own.again(holder);
    expect(lineOf(whole, 'JPN')).toMatchObject({ quicker: 100, n: 10, slow: true });
    await own.close();
  });
  test('is searched by name, passport and card number in the body', async () => {
    const holder = await house.enter({ name: { zh: '吕小棠', en: 'LYU XIAOTANG' } });
    const find = async (q: string) =>
      (await house.ask<{ items: BoardRow[] }>(clerk, findCardHolders, { q })).items.map(({ id }) => id);
    expect(await find('吕小棠')).toEqual([holder.id]);
    expect(await find('xiaotang')).toEqual([holder.id]);
    expect(await find(holder.passport.toLowerCase())).toEqual([holder.id]);
    expect(await find('EX9999999')).toEqual([]);
  });
});

test('the ledger holds no names and no passports, and its lines say how the cards stand', async () => {
  const { rows } = await house.look(clerk, yunjiang, (ctx) =>
    sql<{
      verb: string;
      data: Record<string, string>;
    }>`select verb, data from kernel.ledger order by seq`.execute(ctx.db),
  );
  const told = JSON.stringify(rows);
  expect(told).not.toMatch(/EA0000|EZ0000|CHN7|LIN|LYU|林|吕/);
  const states = new Map<string, string>();
  for (const { data } of rows) if (data['card']) states.set(data['card'], data['state']!);
  const cards = await house.look(clerk, yunjiang, (ctx) =>
    sql<{ id: string; state: string }>`select id, state from service_hall.card`.execute(ctx.db),
  );
  expect(cards.rows.length).toBeGreaterThan(8);
  for (const { id, state } of cards.rows) expect(states.get(id)).toBe(state);
});

test('who may not file, may not record a card', async () => {
  const holder = await house.enter();
  await expect(
    house.ask(looker, fileCardRequest, { ...on(holder), service: 'abtc-new' }),
  ).rejects.toMatchObject({
    code: 'not-allowed',
  });
  const card = { ...on(holder), service: 'abtc-new', number: 'CHN7000099', issuedOn: '2026-11-01' };
  await expect(house.ask(looker, recordCard, card)).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(house.ask(clerk, recordCard, card)).rejects.toMatchObject({ code: 'nothing-granted' });
  await expect(house.ask(clerk, recordCard, { ...card, version: 7 })).rejects.toMatchObject({
    code: 'stale-version',
  });
});
