import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../../../../kernel/server/actor.ts';
import { collectMail } from '../../../../testing/collected-mail.ts';
import { clerkOf, confirmedFirm, data, gears } from '../../../../testing/firms-house.ts';
import {
  anybody,
  gu,
  type HallHouse,
  hallHouse,
  luo,
  qiao,
  refusalOf,
  stranger,
} from '../../../../testing/hall-house.ts';
import { qinghe, yunjiang } from '../../../../testing/house.ts';
import type { CardHolder } from '../../contract/cards.ts';
import type { OwnCase } from '../../contract/case.ts';
import type { Custody, Leaver } from '../../contract/custody.ts';
import type { Account } from '../../contract/firms.ts';
import { lockHolder } from '../cards/queries.ts';
import { touchHolder } from '../cards/touch.ts';
import { noteOpened } from '../firms/note-opened.ts';
import { addCardHolder } from '../operations/cards/add-card-holder.ts';
import { beginCancel } from '../operations/custody/begin-cancel.ts';
import { lendCard } from '../operations/custody/lend-card.ts';
import { listOverdueCards } from '../operations/custody/list-overdue-cards.ts';
import { readCustody } from '../operations/custody/read-custody.ts';
import { readHolderCustody } from '../operations/custody/read-holder-custody.ts';
import { readLeaver } from '../operations/custody/read-leaver.ts';
import { returnCard } from '../operations/custody/return-card.ts';
import { sayLeft } from '../operations/custody/say-left.ts';
import { takeBackLeft } from '../operations/custody/take-back-left.ts';
import { endClerk } from '../operations/firms/end-clerk.ts';
import { inviteClerk } from '../operations/firms/invite-clerk.ts';
import { readOwnCase } from '../operations/read-own-case.ts';
import { custodyReactions, loanLate } from './reactions.ts';
import { custodySheet, ownRegister } from './sheet.ts';

let house: HallHouse;
let lead: Actor;
let other: Actor;
let firmId: string;
let own: Awaited<ReturnType<typeof confirmedFirm>>;
let mail: ReturnType<typeof collectMail>;
beforeAll(async () => {
  house = await hallHouse();
  own = await confirmedFirm(house, gears);
  lead = own.lead;
  firmId = own.firm.id;
  other = (await confirmedFirm(house, data)).lead;
});
afterAll(() => house.close());
beforeEach(() => {
  house.setClock('2026-11-24T02:00:00.000Z');
  mail = collectMail(house, custodyReactions);
});

let made = 0;
/** A holder of the firm with a card in force. */
async function holder(): Promise<{ holderId: string; cardId: string }> {
  made += 1;
  const entered = await house.ask<CardHolder>(qiao, addCardHolder, {
    name: { zh: '方砚秋', en: 'FANG YANQIU' },
    born: '1985-06-11',
    passport: `E7700000${made}`,
    passportEndsOn: '2033-01-02',
    firm: { code: gears.code, zh: gears.firm.nameZh, en: gears.firm.nameEn },
  });
  const cardId = randomUUID();
  await house.as(qiao, yunjiang, (ctx) =>
    ctx.db
      .insertInto('service_hall.card')
      .values({
        office: 'yunjiang',
        id: cardId,
        holder: entered.id,
        state: 'active',
        early: false,
        service: 'abtc-new',
        number: `CHN70000${made}`,
        passport: `E7700000${made}`,
        issued_on: '2026-01-05',
        ends_on: '2031-01-04',
        listed: JSON.stringify([{ economy: 'JPN', until: null }]),
      })
      .execute(),
  );
  return { holderId: entered.id, cardId };
}
const journey = { takenOn: '2026-11-20', economies: ['JPN', 'PER'], from: '2026-11-21', to: '2026-12-01' };
const keptBy = ({ cards }: Custody, holderId: string) => cards.find((one) => one.holder.id === holderId)!;

describe('the register', () => {
  test('has every card of the firm, and who took it, until when by the office’s figure', async () => {
    const { holderId, cardId } = await holder();
    const id = '00000000-0000-4000-8000-00000000a001';
    const lent = await house.askOnce<Custody>(lead, lendCard, { cardId, ...journey, note: '广交会' }, id);
    expect(lent.returnDays).toMatchObject({ days: 7, origin: { confirmed: false } });
    expect(keptBy(lent, holderId).loan).toMatchObject({
      returnBy: '2026-12-08',
      overdue: false,
      economies: [
        { code: 'JPN', listed: true },
        { code: 'PER', listed: false },
      ],
    });
    expect(await house.askOnce(lead, lendCard, { cardId, ...journey, note: '广交会' }, id)).toEqual(lent);
    expect((await refusalOf(house.ask(lead, lendCard, { cardId, ...journey }))).code).toBe('card-out');
    const { id: loanId, version } = keptBy(lent, holderId).loan!;
    const back = { loanId, version, on: '2026-11-24' };
    expect((await refusalOf(house.ask(lead, returnCard, { ...back, version: 2 }))).code).toBe(
      'stale-version',
    );
    expect((await refusalOf(house.ask(lead, returnCard, { ...back, on: '2026-11-19' }))).code).toBe(
      'input-invalid',
    );
    const returned = await house.ask<Custody>(lead, returnCard, back);
    expect(keptBy(returned, holderId).loan).toBeNull();
    expect(returned.past[0]).toMatchObject({ returnedOn: '2026-11-24', note: '广交会' });
    expect((await refusalOf(house.ask(lead, returnCard, { ...back, version: 2 }))).code).toBe(
      'state-conflict',
    );
  });

  test('takes no journey that cannot be', async () => {
    const { cardId } = await holder();
    const wrong = async (more: object) =>
      Object.keys((await refusalOf(house.ask(lead, lendCard, { cardId, ...journey, ...more }))).fields ?? {});
    expect(await wrong({ to: '2026-11-20' })).toEqual(['to']);
    expect(await wrong({ takenOn: '2026-11-25' })).toEqual(['takenOn']);
    expect(await wrong({ economies: ['HKG'] })).toEqual(['economies']);
  });

  test('is that firm’s alone', async () => {
    const { holderId, cardId } = await holder();
    const theirs = await house.ask<Custody>(other, readCustody, {});
    expect(theirs.cards).toEqual([]);
    for (const as of [other, anybody, qiao]) {
      expect((await refusalOf(house.ask(as, lendCard, { cardId, ...journey }))).code).toBe('not-found');
      expect((await refusalOf(house.ask(as, readLeaver, { holderId }))).code).toBe('not-found');
      expect((await refusalOf(house.ask(as, sayLeft, { holderId, leftOn: '2026-11-20' }))).code).toBe(
        'not-found',
      );
    }
    expect((await refusalOf(house.ask(luo, listOverdueCards, {}))).code).toBe('not-allowed');
    expect((await refusalOf(house.perform(stranger, qinghe, readHolderCustody, { holderId }))).code).toBe(
      'not-found',
    );
  });

  test('mails the firm about a card past its day, without a name, and shows it to the hall', async () => {
    const { holderId, cardId } = await holder();
    const late = { ...journey, to: '2026-11-22' };
    const lent = await house.ask<Custody>(lead, lendCard, { cardId, ...late });
    const loan = keptBy(lent, holderId).loan!;
    const event = { name: loanLate, subject: { kind: 'card-loan', id: loan.id } };
    house.events.push(event);
    expect(await mail.carriedOut()).toEqual([]);
    house.setClock('2026-11-30T02:00:00.000Z');
    house.events.push(event);
    const [letter, ...more] = await mail.carriedOut();
    expect(letter).toMatchObject({ to: gears.clerk.email, subject: '有一张旅行卡逾期未交回' });
    expect(more).toEqual([]);
    expect(JSON.stringify(letter)).not.toMatch(/方砚秋|FANG|E770/);
    const { loans } = await house.ask<{ loans: object[] }>(gu, listOverdueCards, { firmId });
    expect(loans).toMatchObject([{ id: loan.id, overdue: true, firm: { id: firmId } }]);
    expect(await house.ask(gu, readHolderCustody, { holderId })).toMatchObject({
      loan: { id: loan.id },
      left: null,
    });
    await house.ask(lead, returnCard, { loanId: loan.id, version: 1, on: '2026-11-30' });
    house.events.push(event);
    expect(await mail.carriedOut()).toEqual([]);
    const register = await house.look(lead, yunjiang, ownRegister);
    const staffs = await house.look(gu, yunjiang, (ctx) => custodySheet.read(ctx, { firmId }));
    expect(register).toEqual(staffs);
    expect(register.rows[0]?.slice(0, 2)).toEqual(['方砚秋', 'FANG YANQIU']);
  });
});

describe('what happens at once', () => {
  test('of two who lend one card at once, the second is told that it is out', async () => {
    const { cardId } = await holder();
    const tries = await Promise.allSettled(
      [0, 1].map(() => house.ask(lead, lendCard, { cardId, ...journey })),
    );
    const refused = tries.filter((one) => one.status === 'rejected').map(({ reason }) => reason.code);
    expect(refused).toEqual(['card-out']);
  });

  test('each who acts for the firm is mailed of a late card once, though the mail to another has to be tried again', async () => {
    const clerk = { name: '罗思齐', email: 'luo@gears.example', phone: '023-6300-1181' };
    const { people } = await house.ask<{ people: Account[] }>(lead, inviteClerk, { firmId, clerk });
    const second = people.find(({ email }) => email === clerk.email)!.id;
    await house.as(clerkOf(second), yunjiang, (ctx) => noteOpened(ctx, second));
    const { holderId, cardId } = await holder();
    const lent = await house.ask<Custody>(lead, lendCard, { cardId, ...journey, to: '2026-11-22' });
    const { id } = keptBy(lent, holderId).loan!;
    house.setClock('2026-11-30T02:00:00.000Z');
    house.events.length = 0;
    const late = { name: loanLate, subject: { kind: 'card-loan', id } };
    await house.as({ kind: 'system', module: 'service-hall', office: 'yunjiang' }, yunjiang, (ctx) =>
      custodyReactions[0]!.run(ctx, late, undefined),
    );
    const told = [...house.events];
    expect(told.map(({ subject }) => subject.id).toSorted()).toEqual([own.account, second].toSorted());
    // The job of one is done again: the other hears nothing of it.
    house.events.push(told.find(({ subject }) => subject.id === second)!);
    expect((await mail.carriedOut()).map(({ to }) => to).toSorted()).toEqual([
      clerk.email,
      clerk.email,
      gears.clerk.email,
    ]);
  });

  test('an account that is being ended takes no further step', async () => {
    const { people } = await house.ask<{ people: Account[] }>(lead, inviteClerk, {
      firmId,
      clerk: { name: '许知白', email: 'xu@gears.example', phone: null },
    });
    const { id: accountId } = people.find(({ email }) => email === 'xu@gears.example')!;
    await house.as(clerkOf(accountId), yunjiang, (ctx) => noteOpened(ctx, accountId));
    const { holderId } = await holder();
    const ended = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    const ending = house.as(lead, yunjiang, async (ctx) => {
      await endClerk.run(ctx, { firmId, accountId, version: 2 }, undefined);
      ended.resolve();
      // Nothing of it is committed while the other begins.
      await asked.promise;
    });
    await ended.promise;
    const step = refusalOf(house.ask(clerkOf(accountId), sayLeft, { holderId, leftOn: '2026-11-20' }));
    await Promise.race([step.catch(() => {}), new Promise((begun) => setTimeout(begun, 300))]);
    asked.resolve();
    await ending;
    expect((await step).code).toBe('not-found');
  });
});

describe('a card that a former firm never had back', () => {
  test('is lent by the next, and each firm has its own line of it', async () => {
    const { holderId, cardId } = await holder();
    await house.ask(lead, lendCard, { cardId, ...journey });
    const moved = { firm_code: data.code, firm_zh: data.firm.nameZh, firm_en: data.firm.nameEn };
    await house.as(qiao, yunjiang, async (ctx) => touchHolder(ctx, await lockHolder(ctx, holderId), moved));
    const next = await house.ask<Custody>(other, lendCard, { cardId, ...journey });
    expect(keptBy(next, holderId)).toMatchObject({ moved: false, loan: { returnedOn: null } });
    const former = keptBy(await house.ask<Custody>(lead, readCustody, {}), holderId);
    expect(former).toMatchObject({ moved: true, loan: { returnedOn: null } });
    const back = { loanId: former.loan!.id, version: 1, on: '2026-11-24' };
    expect((await refusalOf(house.ask(other, returnCard, back))).code).toBe('not-found');
    const after = await house.ask<Custody>(lead, returnCard, back);
    expect(after.cards.some(({ holder: one }) => one.id === holderId)).toBe(false);
    expect(keptBy(await house.ask<Custody>(other, readCustody, {}), holderId).loan).not.toBeNull();
  });
});

describe('a holder who leaves', () => {
  test('is said to have left: the hall is told, and the cancellation begins filled in, once', async () => {
    const { holderId, cardId } = await holder();
    await house.ask(lead, lendCard, { cardId, ...journey });
    const early = house.ask(lead, beginCancel, { holderId });
    expect((await refusalOf(early)).code).toBe('state-conflict');
    const to = { holderId, leftOn: '2026-11-23' };
    expect((await refusalOf(house.ask(lead, sayLeft, { ...to, leftOn: '2026-12-01' }))).code).toBe(
      'input-invalid',
    );
    const said = await house.ask<Leaver>(lead, sayLeft, to);
    expect(said).toMatchObject({ leftOn: '2026-11-23', loan: { overdue: false }, cases: [], cancel: null });
    expect((await refusalOf(house.ask(lead, sayLeft, to))).code).toBe('state-conflict');
    const { id: loanId, version } = said.loan!;
    await house.ask(lead, returnCard, { loanId, version, on: '2026-11-24' });
    const again = house.ask(lead, lendCard, { cardId, ...journey });
    expect((await refusalOf(again)).code).toBe('state-conflict');
    const told = await house.look(qiao, yunjiang, (ctx) =>
      ctx.db.selectFrom('kernel.notice').selectAll().where('kind', '=', 'service-hall.holder-left').execute(),
    );
    expect(told.length).toBeGreaterThan(0);
    expect(await house.ask(gu, readHolderCustody, { holderId })).toMatchObject({
      left: { on: '2026-11-23', firm: { id: firmId } },
    });
    const begun = await house.ask<Leaver>(lead, beginCancel, { holderId });
    expect(begun.cancel).toMatchObject({ state: 'draft' });
    const own = await house.ask<OwnCase>(lead, readOwnCase, { caseId: begun.cancel!.id });
    expect(own).toMatchObject({
      service: { code: 'abtc-cancel' },
      answers: { 'person.ground': 'left' },
      people: [{ nameZh: '方砚秋', surname: 'FANG', given: 'YANQIU', born: '1985-06-11' }],
    });
    expect((await refusalOf(house.ask(lead, beginCancel, { holderId }))).code).toBe('state-conflict');
    expect((await refusalOf(house.ask(lead, takeBackLeft, { holderId }))).code).toBe('state-conflict');
  });

  test('where it was a mistake, is with the firm again', async () => {
    const { holderId } = await holder();
    await house.ask(lead, sayLeft, { holderId, leftOn: '2026-11-23' });
    const back = await house.ask<Leaver>(lead, takeBackLeft, { holderId });
    expect(back).toMatchObject({ leftOn: null, cancel: null });
    expect((await refusalOf(house.ask(lead, takeBackLeft, { holderId }))).code).toBe('state-conflict');
    expect(await house.ask<Leaver>(lead, sayLeft, { holderId, leftOn: '2026-11-24' })).toMatchObject({
      leftOn: '2026-11-24',
    });
  });
});
