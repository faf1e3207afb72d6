import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { collectMail } from '../../../../testing/collected-mail.ts';
import { confirmedFirm, gears } from '../../../../testing/firms-house.ts';
import {
  anybody,
  cen,
  gu,
  type HallHouse,
  hallHouse,
  holderOf,
  lin,
  luo,
  min,
  qiao,
  refusalOf,
  stranger,
  zhou,
} from '../../../../testing/hall-house.ts';
import { qinghe, yunjiang } from '../../../../testing/house.ts';
import type { HallCase, OwnCase } from '../../contract/case.ts';
import type { CloseOut } from '../../contract/close-outs.ts';
import type { HallStatistics } from '../../contract/statistics.ts';
import { acceptCase } from '../operations/accept-case.ts';
import { advanceCase } from '../operations/advance-case.ts';
import { listCloseOuts } from '../operations/close-outs/list-close-outs.ts';
import { readCloseOut } from '../operations/close-outs/read-close-out.ts';
import { recordPassports } from '../operations/close-outs/record-passports.ts';
import { recordVisit } from '../operations/close-outs/record-visit.ts';
import { readStatistics } from '../operations/counter/read-statistics.ts';
import { enterCase } from '../operations/enter-case.ts';
import { eraseCase } from '../operations/erase-case.ts';
import { handOver } from '../operations/hand-over.ts';
import { readCase } from '../operations/read-case.ts';
import { readOwnCase } from '../operations/read-own-case.ts';
import { saveOfficeAnswers } from '../operations/save-office-answers.ts';
import { lateOfFirm } from './queries.ts';
import { closeOutReactions } from './reactions.ts';

const [opens, soon, late] = closeOutReactions;
let firm: string;
const guests = [
  { ...lin, nameZh: '雷诺', surname: 'RENAUD', given: 'CLAIRE', passport: '19FV12345', nationality: 'FRA' },
  { ...lin, nameZh: null, surname: 'TANAKA', given: 'HARU', passport: 'TR7654321', nationality: 'JPN' },
];

let house: HallHouse;
let mail: ReturnType<typeof collectMail>;
beforeAll(async () => {
  house = await hallHouse();
  firm = (await confirmedFirm(house, gears)).firm.id;
});
afterAll(() => house.close());
beforeEach(() => {
  house.setClock('2026-11-24T02:00:00.000Z');
  mail = collectMail(house, [soon!, late!]);
});

const happened = (id: string) =>
  house.as({ kind: 'system', office: 'yunjiang', module: 'service-hall' }, yunjiang, (ctx) =>
    opens!.run(ctx, { name: 'service-hall.caseMoved', subject: { kind: 'hall-case', id } }, undefined),
  );

/** An invitation of the firm that is done, its guests to leave on this day. */
async function invited(leaves: string, people = guests): Promise<HallCase> {
  let now = await house.ask<HallCase>(qiao, enterCase, {
    service: 'invitation',
    contact: { name: '白露', email: 'bai.lu@qinglan.example' },
    answers: { 'trip.arrives': '2026-11-01', 'trip.leaves': leaves },
    people,
    submit: true,
  });
  await house.as(qiao, yunjiang, (ctx) =>
    sql`update service_hall.hall_case set firm = ${firm} where id = ${now.id}`.execute(ctx.db),
  );
  now = await house.step(qiao, acceptCase, now);
  for (const answers of [{ 'case.enquiryNeeded': false, 'case.originalsWanted': false }])
    now = await house.step(qiao, saveOfficeAnswers, now, { answers });
  for (const by of [gu, min, cen, zhou, qiao])
    if (now.state === 'in-hand')
      now = await house.step(now.stage.kind === 'review' ? by : qiao, advanceCase, now, {
        stage: now.stage.id,
      });
  now = await house.step(qiao, handOver, now, { receivedBy: { name: '白露', idLastFour: '5521' } });
  await happened(now.id);
  return now;
}

const figures = async (day: string) =>
  (await house.ask<HallStatistics>(gu, readStatistics, { from: day, to: day })).closeOuts;

const closeOutOf = async (caseId: string) =>
  (await house.ask<{ closeOut: CloseOut | null }>(qiao, readCloseOut, { caseId })).closeOut;

describe('the close-out of an invitation', () => {
  test('stands once when the case is done, and is due by the office’s figure from the planned departure', async () => {
    const done = await invited('2026-11-20');
    await happened(done.id);
    expect(await closeOutOf(done.id)).toMatchObject({
      state: 'open',
      plannedOn: '2026-11-20',
      due: '2026-12-20',
      late: false,
      visits: [
        { name: { zh: '雷诺', en: 'RENAUD CLAIRE' }, came: null },
        { name: { zh: 'TANAKA HARU', en: 'TANAKA HARU' } },
      ],
    });
    const other = await house.entered();
    await happened(other.id);
    expect(await closeOutOf(other.id)).toBeNull();
    const asked = { caseId: other.id, version: 1, visits: [{ personId: other.id, came: false }] };
    expect((await refusalOf(house.ask(qiao, recordVisit, asked))).code).toBe('close-out-none');
  });

  test('is closed by who applied, guest by guest, and mended by a clerk', async () => {
    const { id: caseId } = await invited('2026-11-20');
    const { version, visits } = (await closeOutOf(caseId))!;
    const [one, other] = visits.map(({ personId }) => personId);
    const key = holderOf(caseId);
    const came = { came: true, arrivedOn: '2026-11-02', leftOn: '2026-11-19' };
    const first = { caseId, version, visits: [{ personId: one, ...came }] };
    const here = await house.askOnce<CloseOut>(
      key,
      recordVisit,
      first,
      '00000000-0000-4000-8000-00000000c001',
    );
    expect(here).toMatchObject({ state: 'open', version: 2 });
    expect(
      await house.askOnce(key, recordVisit, first, '00000000-0000-4000-8000-00000000c001'),
    ).toMatchObject({ version: 2 });
    expect((await refusalOf(house.ask(key, recordVisit, first))).code).toBe('stale-version');
    const closed = await house.ask<CloseOut>(key, recordVisit, {
      ...first,
      version: 2,
      visits: [{ personId: other, came: false }],
    });
    expect(closed).toMatchObject({ state: 'closed', closedOn: '2026-11-24' });
    expect(closed.abilities['record']).toMatchObject({ zh: expect.stringContaining('窗口') });
    const again = { ...first, version: 3 };
    expect((await refusalOf(house.ask(key, recordVisit, again))).code).toBe('not-allowed');
    expect(await house.ask(qiao, recordVisit, again)).toMatchObject({ state: 'closed', version: 4 });
  });

  test('that nobody came needs a reason; a day that cannot be is refused at its field', async () => {
    const { id: caseId } = await invited('2026-11-20', [guests[0]!]);
    const { version, visits } = (await closeOutOf(caseId))!;
    const { personId } = visits[0]!;
    const asked = (visit: object, why = '') =>
      house.ask<CloseOut>(holderOf(caseId), recordVisit, {
        caseId,
        version,
        visits: [{ personId, ...visit }],
        why,
      });
    const wrong = await refusalOf(asked({ came: true, arrivedOn: '2026-11-10', leftOn: '2026-11-09' }));
    expect(Object.keys(wrong.fields ?? {})).toEqual(['visits.0.leftOn']);
    expect(Object.keys((await refusalOf(asked({ came: false }))).fields ?? {})).toEqual(['why']);
    expect(await asked({ came: false }, '展会取消')).toMatchObject({
      state: 'called-off',
      why: '展会取消',
    });
  });

  test('is nobody else’s to see or enter', async () => {
    const { id: caseId } = await invited('2026-11-20');
    const { version, visits } = (await closeOutOf(caseId))!;
    const asked = { caseId, version, visits: [{ personId: visits[0]!.personId, came: false }] };
    expect((await refusalOf(house.ask(anybody, readCloseOut, { caseId }))).code).toBe('not-found');
    expect((await refusalOf(house.ask(luo, recordVisit, asked))).code).toBe('not-found');
    expect((await refusalOf(house.ask(gu, recordVisit, asked))).code).toBe('not-allowed');
    expect((await refusalOf(house.ask(luo, listCloseOuts, {}))).code).toBe('not-allowed');
    const elsewhere = house.perform(stranger, qinghe, readCloseOut, { caseId });
    expect((await refusalOf(elsewhere)).code).toBe('not-found');
  });

  test('of a case that is erased is called off: it reminds nobody, and counts against nobody', async () => {
    const { id: caseId, version } = await invited('2026-10-02');
    await house.ask(cen, eraseCase, { caseId, version, why: '当事人书面请求' });
    expect(await closeOutOf(caseId)).toMatchObject({ state: 'called-off', late: false });
    const { rows } = await house.look(cen, yunjiang, (ctx) =>
      sql`select event from kernel.due where subject_id = ${caseId} and event like '%closeOut%'`.execute(
        ctx.db,
      ),
    );
    expect(rows).toEqual([]);
    const late = await house.look(cen, yunjiang, (ctx) => lateOfFirm(ctx, firm, firm, '2026-11-24'));
    expect(late.late).toBe(false);
  });

  test('late, is reminded of, stands in the list, and warns and then blocks the firm’s next request', async () => {
    const { id: caseId } = await invited('2026-10-01');
    const event = { subject: { kind: 'hall-case', id: caseId } };
    const next = await house.ask<HallCase>(qiao, enterCase, {
      service: 'invitation',
      contact: { name: '白露' },
      people: guests,
    });
    await house.as(qiao, yunjiang, (ctx) =>
      sql`update service_hall.hall_case set firm = ${firm}, channel = 'portal' where id = ${next.id}`.execute(
        ctx.db,
      ),
    );
    const missing = async () =>
      (await house.ask<OwnCase>(holderOf(next.id), readOwnCase, { caseId: next.id })).missing.map(
        ({ name }) => name,
      );
    expect(await missing()).not.toContain('close-out-after-reminder');
    house.events.push({ name: 'service-hall.closeOutLate', ...event });
    expect(await mail.carriedOut()).toMatchObject([
      { to: gears.clerk.email, subject: '邀请逾期未销签', text: expect.stringContaining('/resume/') },
    ]);
    expect(await missing()).toContain('close-out-after-reminder');
    const { items } = await house.ask<{ items: object[] }>(gu, listCloseOuts, { which: 'late' });
    expect(items).toMatchObject([{ case: { id: caseId }, late: true, remindedOn: '2026-11-24', left: 0 }]);
    expect(await figures('2026-10-31')).toMatchObject([
      { service: { code: 'invitation' }, due: 1, inTime: 0, late: 1, calledOff: 0, waiting: 0 },
    ]);
    const { version, visits } = (await closeOutOf(caseId))!;
    await house.ask(qiao, recordVisit, {
      caseId,
      version,
      visits: visits.map(({ personId }) => ({
        personId,
        came: true,
        arrivedOn: '2026-09-28',
        leftOn: '2026-10-01',
      })),
    });
    expect(await missing()).not.toContain('close-out-after-reminder');
    const { items: over } = await house.ask<{ items: object[] }>(gu, listCloseOuts, { which: 'over' });
    expect(over).toContainEqual(expect.objectContaining({ state: 'closed' }));
    expect(await figures('2026-10-31')).toMatchObject([{ due: 1, inTime: 0, late: 1 }]);
    expect(await figures('2026-12-20')).toMatchObject([
      { due: 4, inTime: 1, late: 0, calledOff: 1, waiting: 2 },
    ]);
  });
});

/** A mission that is done, to be home on this day. */
async function mission(returns: string): Promise<HallCase> {
  let now = await house.ask<HallCase>(qiao, enterCase, {
    service: 'official-mission',
    contact: { name: '余舒', email: 'yu.shu@commerce.example' },
    answers: { 'trip.returns': returns },
    people: guests,
    submit: true,
  });
  now = await house.step(qiao, acceptCase, now);
  const reviewers = [gu, min, cen];
  while (now.state === 'in-hand') {
    const by = now.stage.kind === 'review' ? reviewers.shift()! : qiao;
    now = await house.step(by, advanceCase, now, { stage: now.stage.id });
  }
  now = await house.step(qiao, handOver, now, { receivedBy: { name: '余舒', idLastFour: '8810' } });
  await happened(now.id);
  return now;
}

describe('the service passports of a mission', () => {
  const first = async (caseId: string) => {
    const { version, passports } = (await closeOutOf(caseId))!;
    const [one, other] = passports.map(({ personId }) => personId);
    return { caseId, version, one: one!, other: other! };
  };

  test('are due back by the office’s figure from coming home, and closed by the counter one by one', async () => {
    const { id: caseId } = await mission('2026-11-20');
    expect(await closeOutOf(caseId)).toMatchObject({
      kind: 'passports',
      plannedOn: '2026-11-20',
      due: '2026-11-27',
      visits: [],
      passports: [{ name: { zh: '雷诺' }, went: null }, { handedInOn: null }],
    });
    const { version, one, other } = await first(caseId);
    const back = { personId: one, went: true, handedInOn: '2026-11-23' };
    const once = '00000000-0000-4000-8000-00000000c002';
    const input = { caseId, version, passports: [back] };
    const noted = await house.askOnce<CloseOut>(qiao, recordPassports, input, once);
    expect(await house.askOnce(qiao, recordPassports, input, once)).toEqual(noted);
    expect(noted).toMatchObject({ state: 'open', version: 2, passports: [{ handedInOn: '2026-11-23' }, {}] });
    expect((await refusalOf(house.ask(qiao, recordPassports, input))).code).toBe('stale-version');
    const { items } = await house.ask<{ items: object[] }>(gu, listCloseOuts, { which: 'open' });
    expect(items).toContainEqual(expect.objectContaining({ kind: 'passports', guests: 2, left: 1 }));
    const rest = { caseId, version: 2, passports: [{ personId: other, went: false }] };
    expect(await house.ask(cen, recordPassports, rest)).toMatchObject({
      state: 'closed',
      closedOn: '2026-11-24',
    });
    expect(await figures('2026-11-27')).toMatchObject([
      { service: { code: 'official-mission' }, due: 1, inTime: 1, late: 0, calledOff: 0 },
    ]);
  });

  test('of a case that is erased are entered no more', async () => {
    const { id: caseId } = await mission('2026-10-09');
    const { one } = await first(caseId);
    const { version } = await house.ask<HallCase>(qiao, readCase, { caseId });
    await house.ask(cen, eraseCase, { caseId, version, why: '当事人书面请求' });
    const ask = { caseId, version: (await closeOutOf(caseId))!.version, why: '听说没有出访' };
    const noted = house.ask(qiao, recordPassports, { ...ask, passports: [{ personId: one, went: false }] });
    expect((await refusalOf(noted)).code).toBe('state-conflict');
  });

  test('are for the counter to enter; a day that cannot be is refused at its field, nobody gone needs a reason', async () => {
    const { id: caseId } = await mission('2026-11-20');
    const { version, one, other } = await first(caseId);
    const ask = (passports: object[], more: object = {}) => ({ caseId, version, passports, ...more });
    const stayed = [one, other].map((personId) => ({ personId, went: false }));
    for (const actor of [gu, holderOf(caseId)])
      expect((await refusalOf(house.ask(actor, recordPassports, ask(stayed)))).code).toBe('not-allowed');
    for (const actor of [luo, anybody])
      expect((await refusalOf(house.ask(actor, recordPassports, ask(stayed)))).code).toBe('not-found');
    const own = await house.ask<{ closeOut: CloseOut }>(holderOf(caseId), readCloseOut, { caseId });
    expect(own.closeOut.abilities['record']).toMatchObject({ zh: expect.stringContaining('窗口') });
    const visits = [{ personId: one, came: false }];
    expect((await refusalOf(house.ask(qiao, recordVisit, { caseId, version, visits }))).code).toBe(
      'close-out-none',
    );
    const wrong = ask([
      { personId: one, went: true },
      { personId: other, went: true, handedInOn: '2026-11-25' },
    ]);
    const { fields } = await refusalOf(house.ask(qiao, recordPassports, wrong));
    expect(Object.keys(fields ?? {})).toEqual(['passports.0.handedInOn', 'passports.1.handedInOn']);
    expect(
      Object.keys((await refusalOf(house.ask(qiao, recordPassports, ask(stayed)))).fields ?? {}),
    ).toEqual(['why']);
    const off = ask(stayed, { why: '出访推迟' });
    expect(await house.ask(qiao, recordPassports, off)).toMatchObject({ state: 'called-off' });
  });

  test('late, are reminded of in their own words, and stand in the list', async () => {
    const { id: caseId } = await mission('2026-11-10');
    house.events.push({ name: 'service-hall.closeOutLate', subject: { kind: 'hall-case', id: caseId } });
    expect(await mail.carriedOut()).toMatchObject([
      { to: 'yu.shu@commerce.example', subject: '因公护照逾期未交回' },
    ]);
    const { items } = await house.ask<{ items: object[] }>(gu, listCloseOuts, { which: 'late' });
    expect(items).toContainEqual(
      expect.objectContaining({ kind: 'passports', late: true, remindedOn: '2026-11-24', left: 0 }),
    );
  });
});
