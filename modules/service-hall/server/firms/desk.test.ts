import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../../../../kernel/server/actor.ts';
import { mailLink } from '../../../../kernel/server/visitors/mail-link.ts';
import { openLink, readLink } from '../../../../kernel/server/visitors/operations.ts';
import { visitorOf } from '../../../../kernel/server/visitors/visitor-of.ts';
import { collectMail } from '../../../../testing/collected-mail.ts';
import { clerkOf, confirmedFirm, data, gears, licenceFile } from '../../../../testing/firms-house.ts';
import {
  anybody,
  cen,
  gu,
  type HallHouse,
  hallHouse,
  lin,
  luo,
  qiao,
  refusalOf,
} from '../../../../testing/hall-house.ts';
import { yunjiang } from '../../../../testing/house.ts';
import { jpeg, page } from '../../../../testing/uploads.ts';
import type { CardHolder } from '../../contract/cards.ts';
import type { OwnCase } from '../../contract/case.ts';
import type { FirmCard, FirmCase, FirmDesk } from '../../contract/firm-desk.ts';
import type { Account, FirmPaper, HallFirm } from '../../contract/firms.ts';
import { addCardHolder } from '../operations/cards/add-card-holder.ts';
import { fileCardRequest } from '../operations/cards/file-card-request.ts';
import { addFirmPaper } from '../operations/firms/add-firm-paper.ts';
import { endClerk } from '../operations/firms/end-clerk.ts';
import { enterFirm } from '../operations/firms/enter-firm.ts';
import { handLead } from '../operations/firms/hand-lead.ts';
import { inviteClerk } from '../operations/firms/invite-clerk.ts';
import { listFirmCards } from '../operations/firms/list-firm-cards.ts';
import { listFirmCases } from '../operations/firms/list-firm-cases.ts';
import { listOwnFirmPapers } from '../operations/firms/list-own-firm-papers.ts';
import { mailFirmLink } from '../operations/firms/mail-firm-link.ts';
import { makeAccountLink } from '../operations/firms/make-account-link.ts';
import { readFirmDesk } from '../operations/firms/read-firm-desk.ts';
import { removeFirmPaper } from '../operations/firms/remove-firm-paper.ts';
import { saveFirmFacts } from '../operations/firms/save-firm-facts.ts';
import { useFirmPaper } from '../operations/firms/use-firm-paper.ts';
import { leaveCase } from '../operations/leave-case.ts';
import { listLetters } from '../operations/list-letters.ts';
import { mailLinks } from '../operations/mail-links.ts';
import { readOwnCase } from '../operations/read-own-case.ts';
import { saveCase } from '../operations/save-case.ts';
import { startCase } from '../operations/start-case.ts';

interface Done {
  firm: { version: number; facts: object; phone: string | null };
  people: Account[];
  papers: FirmPaper[];
}
type Firm = Awaited<ReturnType<typeof confirmedFirm>>;

let house: HallHouse;
let mail: ReturnType<typeof collectMail>;
let own: Firm;
let other: Firm;
beforeAll(async () => {
  house = await hallHouse();
  own = await confirmedFirm(house, gears);
  other = await confirmedFirm(house, data);
});
afterAll(() => house.close());
beforeEach(() => {
  mail = collectMail(house, [mailLink]);
});

const desk = (actor: Actor) => house.ask<FirmDesk>(actor, readFirmDesk, {});
const begin = async (actor: Actor, service = 'abtc-new') =>
  (await house.ask<{ case: OwnCase }>(actor, startCase, { service })).case;

/** The key in the one mail that was sent. */
async function keyMailed(): Promise<string> {
  const [letter] = await mail.carriedOut();
  return /\/resume\/(\S+)/.exec(letter!.text)![1]!;
}

describe('the people of a firm', () => {
  const second = { name: '罗思齐', email: 'luo@gears.example', phone: '023-6300-1181' };
  let clerk: Account;

  test('who leads invites a second, who acts for the firm when the link was opened', async () => {
    const asked = { firmId: own.firm.id, clerk: second };
    const requestId = randomUUID();
    const { people } = await house.askOnce<Done>(own.lead, inviteClerk, asked, requestId);
    expect((await house.askOnce<Done>(own.lead, inviteClerk, asked, requestId)).people).toEqual(people);
    clerk = people.find(({ email }) => email === second.email)!;
    expect(clerk).toMatchObject({ role: 'clerk', state: 'invited' });
    expect((await refusalOf(desk(clerkOf(clerk.id)))).code).toBe('not-found');
    const again = { firmId: own.firm.id, clerk: { ...second, email: 'LUO@gears.example' } };
    expect((await refusalOf(house.ask(own.lead, inviteClerk, again))).code).toBe('clerk-known');
    await house.ask(anybody, openLink, { key: await keyMailed() });
    expect((await desk(clerkOf(clerk.id))).me.id).toBe(clerk.id);
  });

  test('a clerk invites, ends and promotes nobody; nor does another firm, nor a clerk of the hall', async () => {
    const { me } = await desk(own.lead);
    const on = { firmId: own.firm.id, accountId: me.id, version: me.version };
    for (const [verb, more] of [
      [inviteClerk, { clerk: { ...second, email: 'x@gears.example' } }],
      [endClerk, {}],
      [handLead, {}],
    ] as const) {
      const asked = { ...on, ...more };
      expect((await refusalOf(house.ask(clerkOf(clerk.id), verb, asked))).code).toBe('not-allowed');
      expect((await refusalOf(house.ask(qiao, verb, asked))).code).toBe('not-allowed');
      for (const nobody of [other.lead, luo, anybody])
        expect((await refusalOf(house.ask(nobody, verb, asked))).code).toBe('not-found');
    }
    expect((await refusalOf(house.ask(own.lead, endClerk, on))).code).toBe('clerk-leads');
  });

  test('the lead is handed on, and whoever led before is ended: every visit at once', async () => {
    const before = (await desk(own.lead)).me;
    const seen = (await desk(clerkOf(clerk.id))).me;
    const on = { firmId: own.firm.id, accountId: seen.id };
    expect((await refusalOf(house.ask(own.lead, handLead, { ...on, version: 9 }))).code).toBe(
      'stale-version',
    );
    const requestId = randomUUID();
    const handed = await house.askOnce<Done>(own.lead, handLead, { ...on, version: seen.version }, requestId);
    expect(handed.people.map(({ email, role }) => [email, role])).toEqual([
      [second.email, 'lead'],
      [gears.clerk.email, 'clerk'],
    ]);
    await house.askOnce(own.lead, handLead, { ...on, version: seen.version }, requestId);

    expect(await visitorOf(house.deps, yunjiang, own.visit)).not.toBeNull();
    const { path } = await house.ask<{ path: string }>(gu, makeAccountLink, {
      firmId: own.firm.id,
      accountId: before.id,
    });
    const version = handed.people.find(({ id }) => id === before.id)!.version;
    await house.ask(clerkOf(clerk.id), endClerk, { firmId: own.firm.id, accountId: before.id, version });
    expect(await visitorOf(house.deps, yunjiang, own.visit)).toBeNull();
    const key = path.split('/').at(-1)!;
    expect(await house.ask(anybody, readLink, { key })).toMatchObject({ standing: 'ended' });
    expect(await house.ask(anybody, openLink, { key })).toMatchObject({ visit: null });
    for (const [verb, asked] of [
      [readFirmDesk, {}],
      [listFirmCases, {}],
      [startCase, { service: 'abtc-new' }],
    ] as const)
      expect((await refusalOf(house.ask(own.lead, verb, asked))).code).toBe('not-found');
    own = { ...own, lead: clerkOf(clerk.id), account: clerk.id };
  });

  test('a firm invites ten people in an hour, whoever of them is ended again; the hall invites on', async () => {
    const third = await confirmedFirm(house, { ...gears, code: '91500100203YG45L6D' });
    const firmId = third.firm.id;
    const invite = (actor: Actor, email: string) =>
      house.ask<Done>(actor, inviteClerk, { firmId, clerk: { ...second, email } });
    for (let n = 0; n < 10; n += 1) {
      const email = `guest${n}@port.example`;
      const { people } = await invite(third.lead, email);
      const { id: accountId, version } = people.find((one) => one.email === email)!;
      await house.ask(third.lead, endClerk, { firmId, accountId, version });
    }
    expect(await refusalOf(invite(third.lead, 'more@port.example'))).toMatchObject({
      code: 'too-many-requests',
      retryAfter: 3600,
    });
    const { people } = await invite(gu, 'staff@port.example');
    const { id: accountId, version } = people.find(({ email }) => email === 'staff@port.example')!;
    await house.ask(gu, endClerk, { firmId, accountId, version });
    house.setClock('2026-11-24T03:00:01.000Z');
    expect((await invite(third.lead, 'more@port.example')).people.length).toBeGreaterThan(1);
    house.setClock('2026-11-24T02:00:00.000Z');
  });

  test('a link is mailed to an address with its firm’s code, and the answer is the same for any', async () => {
    const ask = (email: string, code: string) => house.ask(anybody, mailFirmLink, { email, code });
    const answers = [
      await ask('luo@gears.example', gears.code),
      await ask('luo@gears.example', data.code),
      await ask('zheng@gears.example', gears.code),
      await ask('nobody@gears.example', gears.code),
    ];
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
    expect((await mail.carriedOut()).map(({ to }) => to)).toEqual(['luo@gears.example']);
    for (let n = 0; n < 8; n += 1) {
      await ask('luo@gears.example', gears.code);
      await mail.carriedOut();
    }
    expect(mail.sent.length).toBeLessThanOrEqual(5);
    mail.off();
    expect((await refusalOf(ask('luo@gears.example', gears.code))).code).toBe('mail-off');
  });
});

describe('what a firm has said once', () => {
  test('is filled into each new draft; what cannot be read is refused at its field', async () => {
    const { firm } = await desk(own.lead);
    const facts = { 'firm.insuredStaff': '214', 'firm.kind': 'private', 'firm.taxesPaidUp': 'yes' };
    const on = { firmId: firm.id, version: firm.version };
    const wrong = await refusalOf(
      house.ask(own.lead, saveFirmFacts, { ...on, facts: { 'firm.insuredStaff': 'many' } }),
    );
    expect(Object.keys(wrong.fields ?? {})).toEqual(['answers.firm.insuredStaff']);
    const phone = '023-6300-1199';
    const called = await house.ask<Done>(own.lead, saveFirmFacts, { ...on, phone });
    const next = { ...on, version: called.firm.version };
    const saved = await house.ask<Done>(own.lead, saveFirmFacts, { ...next, facts, keeper: '方立' });
    // What was not named stays.
    expect(saved.firm.phone).toBe(phone);
    expect(saved.firm.facts).toEqual({
      'firm.insuredStaff': 214,
      'firm.kind': 'private',
      'firm.taxesPaidUp': true,
    });
    expect((await refusalOf(house.ask(own.lead, saveFirmFacts, { ...on, facts }))).code).toBe(
      'stale-version',
    );
    expect((await refusalOf(house.ask(other.lead, saveFirmFacts, { ...on, facts }))).code).toBe('not-found');
    const draft = await begin(own.lead);
    expect(draft.answers).toEqual(saved.firm.facts);
    // The invitation asks none of these.
    expect((await begin(own.lead, 'invitation')).answers).toEqual({});
  });

  test('its cases are reached by the desk alone: no link of theirs is made or mailed', async () => {
    const draft = await begin(own.lead);
    const leave = house.ask(own.lead, leaveCase, { caseId: draft.id });
    expect((await refusalOf(leave)).code).toBe('not-found');
    await house.ask(anybody, mailLinks, { email: 'luo@gears.example' });
    expect(await mail.carriedOut()).toEqual([]);
  });
});

describe('papers', () => {
  const add = async (actor: Actor, paper: string, more: object = {}) => {
    const content =
      paper === 'licence' ? (await licenceFile()).content : (await jpeg(page())).toString('base64');
    return house.ask<Done>(actor, addFirmPaper, {
      firmId: own.firm.id,
      paper,
      name: 'a.jpg',
      content,
      ...more,
    });
  };

  test('kept once they are handed in with one press; replaced and expired ones are not', async () => {
    const first = (await add(own.lead, 'licence', { issuedOn: '2020-01-02' })).papers[0]!;
    expect(first).toMatchObject({ paper: 'licence', state: 'good', issuedOn: '2020-01-02' });
    house.setClock('2026-11-24T02:01:00.000Z');
    const { papers } = await add(own.lead, 'licence', { expiresOn: '2026-12-20' });
    expect(papers.map(({ state }) => state)).toEqual(['ending', 'replaced']);
    const draft = await begin(own.lead);
    const use = (firmPaperId: string, version: number) =>
      house.ask<OwnCase>(own.lead, useFirmPaper, { caseId: draft.id, version, firmPaperId });
    expect((await refusalOf(use(first.id, draft.version))).code).toBe('firm-paper-over');
    const used = await use(papers[0]!.id, draft.version);
    expect(used.papers).toMatchObject([{ paper: 'licence', file: { name: 'a.jpg' } }]);
    expect((await refusalOf(use(papers[0]!.id, draft.version))).code).toBe('stale-version');
    // Used again, it takes the place of the one before; taken away at the firm, it stays with the case.
    const twice = await use(papers[0]!.id, used.version);
    expect(twice.papers).toHaveLength(1);
    house.setClock('2026-12-22T02:00:00.000Z');
    expect((await refusalOf(use(papers[0]!.id, twice.version))).code).toBe('firm-paper-over');
    house.setClock('2026-11-24T02:00:00.000Z');
    await house.ask(own.lead, removeFirmPaper, { firmId: own.firm.id, firmPaperId: papers[0]!.id });
    const after = await house.ask<OwnCase>(own.lead, readOwnCase, { caseId: draft.id });
    expect(after.papers).toHaveLength(1);
  });

  test('are nobody else’s to keep or use; the counter keeps them for the firm', async () => {
    for (const nobody of [other.lead, luo, anybody])
      expect((await refusalOf(add(nobody, 'licence'))).code).toBe('not-found');
    expect((await refusalOf(add(gu, 'licence'))).code).toBe('not-allowed');
    const { papers } = await add(qiao, 'licence');
    const kept = papers.find(({ state }) => state === 'good')!;
    const draft = await begin(other.lead);
    const stolen = { caseId: draft.id, version: draft.version, firmPaperId: kept.id };
    expect((await refusalOf(house.ask(other.lead, useFirmPaper, stolen))).code).toBe('not-found');
    expect((await refusalOf(add(own.lead, 'no-such'))).code).toBe('paper-unknown');
    const wrongDays = { issuedOn: '2026-12-01', expiresOn: null };
    expect((await refusalOf(add(own.lead, 'licence', wrongDays))).fields).toHaveProperty('issuedOn');
  });
});

test('a case the counter enters for a firm has the papers it keeps, where that is asked, and is the firm’s', async () => {
  const enter = (more: object) => house.entered('abtc-new', { firmId: own.firm.id, ...more });
  expect((await enter({})).papers).toEqual([]);
  const draft = await enter({ firmPapers: true, submit: false });
  expect([draft.state, draft.papers.map(({ paper }) => paper)]).toEqual(['draft', ['licence']]);
  const received = await enter({ firmPapers: true });
  expect([received.state, received.number === null]).toEqual(['submitted', false]);
  expect(received.papers).toMatchObject([{ paper: 'licence', file: { name: 'a.jpg' } }]);
  // A firm that keeps none hands none in; one that is not confirmed has none taken for it.
  const firmId = other.firm.id;
  expect((await enter({ firmId, firmPapers: true, people: [{ ...lin, nameZh: '苏幼薇' }] })).papers).toEqual(
    [],
  );
  const waiting = await house.ask<HallFirm>(qiao, enterFirm, { ...gears, code: '91500100MA5UQY1X08' });
  expect((await refusalOf(enter({ firmId: waiting.id, firmPapers: true }))).code).toBe('state-conflict');
  const { items } = await house.ask<{ items: FirmCase[] }>(own.lead, listFirmCases, { part: 'in-hand' });
  expect(items.map(({ id }) => id)).toContain(received.id);
});

test('one firm sees nothing of another’s: cases, papers, cards, people, counts', async () => {
  await begin(own.lead);
  const holder = await house.ask<CardHolder>(qiao, addCardHolder, {
    name: { zh: lin.nameZh, en: 'LIN ZHIXIA' },
    born: lin.born,
    passport: lin.passport,
    passportEndsOn: lin.passportUntil,
    firm: { code: gears.code, zh: gears.firm.nameZh, en: gears.firm.nameEn },
  });
  await house.ask(qiao, fileCardRequest, {
    holderId: holder.id,
    version: holder.version,
    service: 'abtc-new',
  });
  const mine = await desk(own.lead);
  expect(mine.counts).toMatchObject({ cards: 1 });
  expect(mine.cards).toMatchObject([{ name: { zh: lin.nameZh }, card: null, application: { granted: 0 } }]);
  expect(mine.counts.waiting).toBeGreaterThan(1);
  const [draft] = mine.waiting;

  const theirs = await desk(other.lead);
  expect(theirs.people.map(({ email }) => email)).toEqual([data.clerk.email]);
  const shown = JSON.stringify([
    theirs,
    await house.ask(other.lead, listFirmCases, { part: 'waiting' }),
    await house.ask(other.lead, listFirmCards, {}),
    await house.ask(other.lead, listOwnFirmPapers, {}),
  ]);
  for (const word of [own.firm.id, draft!.id, holder.id, lin.nameZh, gears.code, gears.clerk.email])
    expect(shown).not.toContain(word);
  for (const [verb, asked] of [
    [readOwnCase, { caseId: draft!.id }],
    [listLetters, { caseId: draft!.id }],
    [saveCase, { caseId: draft!.id, version: draft!.version, answers: {} }],
  ] as const)
    expect((await refusalOf(house.ask(other.lead, verb, asked))).code).toBe('not-found');
  const { items } = await house.ask<{ items: FirmCase[] }>(own.lead, listFirmCases, { part: 'waiting' });
  expect(items.map(({ id }) => id)).toContain(draft!.id);
  const cards = await house.ask<{ items: FirmCard[] }>(own.lead, listFirmCards, {});
  expect(cards.items.map(({ id }) => id)).toEqual([holder.id]);
  for (const verb of [readFirmDesk, listFirmCases, listFirmCards, listOwnFirmPapers])
    for (const nobody of [anybody, cen, luo])
      expect((await refusalOf(house.ask(nobody, verb, {}))).code).toBe('not-found');
});
