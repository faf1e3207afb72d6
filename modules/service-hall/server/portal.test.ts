import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Refusal } from '../../../kernel/server/refusal.ts';
import { mailLink } from '../../../kernel/server/visitors/mail-link.ts';
import { openLink, readLink, renewLink } from '../../../kernel/server/visitors/operations.ts';
import { visitorOf } from '../../../kernel/server/visitors/visitor-of.ts';
import { collectMail } from '../../../testing/collected-mail.ts';
import { anybody, type HallHouse, hallHouse, holderOf, qiao } from '../../../testing/hall-house.ts';
import { qinghe, yunjiang } from '../../../testing/house.ts';
import type { OwnCase } from '../contract/case.ts';
import type { ServiceGuide } from '../contract/services.ts';
import { leaveCase } from './operations/leave-case.ts';
import { mailLinks } from './operations/mail-links.ts';
import { readOwnGuide } from './operations/read-own-guide.ts';
import { readTracked } from './operations/read-tracked.ts';
import { saveCase } from './operations/save-case.ts';
import { startCase } from './operations/start-case.ts';
import { trackCase } from './operations/track-case.ts';

let house: HallHouse;
let mail: ReturnType<typeof collectMail>;
beforeAll(async () => {
  house = await hallHouse();
});
afterAll(() => house.close());
beforeEach(() => {
  mail = collectMail(house, [mailLink]);
});

async function refusal(doing: Promise<unknown>): Promise<string> {
  const caught = await doing.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(caught instanceof Refusal)) throw caught ?? new Error('it was not refused');
  return caught.code;
}

async function draft(email: string | null = null): Promise<OwnCase> {
  const { case: begun } = await house.ask<{ case: OwnCase }>(anybody, startCase, {
    service: 'plain-certificate',
  });
  const contact = { name: '林知夏', email, phone: '+86 138 0000 5521' };
  return house.step<OwnCase>(holderOf(begun.id), saveCase, begun, { contact });
}

describe('coming back to a draft', () => {
  test('stopping twice gives two links, and both open', async () => {
    const { id } = await draft();
    const leave = () => house.ask<{ key: string; mailedTo: null }>(holderOf(id), leaveCase, { caseId: id });
    const [first, second] = [await leave(), await leave()];
    for (const { key, mailedTo } of [first, second]) {
      expect(mailedTo).toBeNull();
      expect(await house.ask(anybody, readLink, { key })).toEqual({ standing: 'good', kind: 'hall-case' });
      const opened = await house.ask<{ visit: string }>(anybody, openLink, { key });
      expect(opened).toMatchObject({ standing: 'opened', kind: 'hall-case' });
      expect(await visitorOf(house.deps, yunjiang, opened.visit)).toMatchObject({ holder: { id } });
    }
  });

  test('a link that was used, ran out, or is none says which', async () => {
    const { id } = await draft();
    const leave = () => house.ask<{ key: string }>(holderOf(id), leaveCase, { caseId: id });
    const [used, late] = [await leave(), await leave()];
    await house.ask(anybody, openLink, used);
    expect(await house.ask(anybody, openLink, used)).toEqual({
      standing: 'used',
      kind: 'hall-case',
      visit: null,
    });
    house.setClock('2026-12-02T02:00:00.000Z');
    expect(await house.ask(anybody, openLink, late)).toMatchObject({ standing: 'expired', visit: null });
    house.setClock('2026-11-24T02:00:00.000Z');
    expect(await house.ask(anybody, readLink, { key: 'no such' })).toEqual({
      standing: 'unknown',
      kind: null,
    });
  });

  test('nobody but the holder of a case gets a link to it', async () => {
    const { id } = await draft();
    const received = await house.entered();
    for (const [actor, caseId] of [
      [qiao, id],
      [qiao, received.id],
      [holderOf(received.id), id],
      [anybody, id],
    ] as const)
      expect(await refusal(house.ask(actor, leaveCase, { caseId }))).toBe('not-found');
  });
});

describe('links by mail', () => {
  test('go to the address of the application, open once, and are not in the queue', async () => {
    const { id } = await draft('zhixia@harbour.example');
    const { mailedTo } = await house.ask<{ mailedTo: string }>(holderOf(id), leaveCase, { caseId: id });
    expect(mailedTo).toBe('z***@harbour.example');
    expect(JSON.stringify(house.events)).not.toContain('harbour');
    const [letter] = await mail.carriedOut();
    expect(letter).toMatchObject({ to: 'zhixia@harbour.example', choicesUrl: null });
    const [, key] = /\/o\/yunjiang\/zh\/resume\/([\w-]+)/.exec(letter!.text)!;
    expect(await house.ask(anybody, openLink, { key })).toMatchObject({ standing: 'opened' });
    const fresh = await house.ask(anybody, renewLink, { key });
    expect(fresh).toEqual({ asked: true });
    expect(await mail.carriedOut()).toHaveLength(1);
  });

  test('asked for by an address: one for each open application, and the same answer for any address', async () => {
    const [one, two] = [await draft('two@harbour.example'), await draft('Two@Harbour.example')];
    expect(await house.ask(anybody, mailLinks, { email: 'TWO@harbour.example' })).toEqual({ asked: true });
    const asked = house.events.filter(({ name }) => name === 'visitors.linkAsked');
    expect(asked.map(({ subject }) => subject.id).toSorted()).toEqual([one.id, two.id].toSorted());
    expect(await mail.carriedOut()).toHaveLength(2);
    expect(await house.ask(anybody, mailLinks, { email: 'nobody@harbour.example' })).toEqual({ asked: true });
    expect(await mail.carriedOut()).toEqual([]);
  });

  test('no mailbox is filled: five an hour', async () => {
    const { id } = await draft('five@harbour.example');
    for (let n = 0; n < 8; n += 1) {
      await house.ask(holderOf(id), leaveCase, { caseId: id });
      await mail.carriedOut();
    }
    expect(mail.sent.length).toBeLessThan(5);
    expect(mail.sent.length).toBeGreaterThan(0);
  });

  test('without a mail server it is said, not promised', async () => {
    mail.off();
    expect(await refusal(house.ask(anybody, mailLinks, { email: 'a@harbour.example' }))).toBe('mail-off');
    expect(await refusal(house.ask(anybody, renewLink, { key: 'x' }))).toBe('mail-off');
  });
});

describe('following a case', () => {
  test('takes the reference and a second fact; what is wrong is not told', async () => {
    const { number, id } = await house.entered();
    for (const lastFour of ['4567', '0001', ' 45 67 ']) {
      const found = await house.ask<{ visit: string }>(anybody, trackCase, {
        reference: number!.toLowerCase(),
        lastFour,
      });
      const actor = await visitorOf(house.deps, yunjiang, found.visit);
      expect(actor!.holder).toEqual({ kind: 'hall-track', id });
    }
    const wrong = { found: false, visit: null };
    expect(await house.ask(anybody, trackCase, { reference: number, lastFour: '4568' })).toEqual(wrong);
    expect(await house.ask(anybody, trackCase, { reference: number, lastFour: '567' })).toEqual(wrong);
    expect(await house.ask(anybody, trackCase, { reference: 'FW-2026-999999', lastFour: '4567' })).toEqual(
      wrong,
    );
    expect(await house.perform(anybody, qinghe, trackCase, { reference: number, lastFour: '4567' })).toEqual(
      wrong,
    );
  });

  test('guessing ends after ten tries, whether there is such a reference or not', async () => {
    const { number } = await house.entered();
    for (const reference of [number, 'FW-2026-888888']) {
      for (let n = 0; n < 10; n += 1) await house.ask(anybody, trackCase, { reference, lastFour: '0000' });
      expect(await refusal(house.ask(anybody, trackCase, { reference, lastFour: '4567' }))).toBe(
        'too-many-requests',
      );
    }
    house.setClock('2026-11-24T03:30:00.000Z');
    expect(await house.ask(anybody, trackCase, { reference: number, lastFour: '4567' })).toMatchObject({
      found: true,
    });
    house.setClock('2026-11-24T02:00:00.000Z');
  });

  test('shows how it stands and no name; its key opens nothing else', async () => {
    const { id } = await house.entered();
    const follower = { kind: 'visitor', office: 'yunjiang', holder: { kind: 'hall-track', id } } as const;
    const tracked = await house.ask(follower, readTracked, {});
    expect(tracked).toMatchObject({ state: 'submitted', turn: 'office', clock: { used: 0 } });
    expect(JSON.stringify(tracked)).not.toMatch(/林知夏|LIN|EA1234567|6300/);
    expect(await refusal(house.ask(follower, leaveCase, { caseId: id }))).toBe('not-found');
    expect(await refusal(house.ask(holderOf(id), readTracked, {}))).toBe('visit-over');
  });
});

test('what a case asks follows its own answers, and is for its holder alone', async () => {
  const begun = await draft();
  const answered = await house.step<OwnCase>(holderOf(begun.id), saveCase, begun, {
    answers: { 'case.byAgent': 'yes' },
  });
  const guide = await house.ask<ServiceGuide>(holderOf(begun.id), readOwnGuide, { caseId: answered.id });
  expect(guide.questions.find(({ name }) => name === 'case.byAgent')?.answer).toBe(true);
  expect(guide.papers.find(({ id }) => id === 'mandate')?.needed).toBe('yes');
  expect(await refusal(house.ask(anybody, readOwnGuide, { caseId: begun.id }))).toBe('not-found');
});
