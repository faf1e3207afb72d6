/** How long what stands beside cases is kept: holders, registers of firms, firms not confirmed, clerks who left or never began, appointments. */
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../../../kernel/server/actor.ts';
import { closeFollowUp, openFollowUp } from '../../../../../kernel/server/follow-ups/door.ts';
import { insertFollowUp } from '../../../../../kernel/server/follow-ups/insert.ts';
import { confirmedFirm, gears, licenceFile } from '../../../../../testing/firms-house.ts';
import { anybody, cen, gu, type HallHouse, hallHouse, qiao } from '../../../../../testing/hall-house.ts';
import { hallNight } from '../../../../../testing/hall-night.ts';
import { yunjiang } from '../../../../../testing/house.ts';
import { tablesHolding } from '../../../../../testing/tables-holding.ts';
import type { CardHolder } from '../../../contract/cards.ts';
import type { HallCase } from '../../../contract/case.ts';
import type { Custody } from '../../../contract/custody.ts';
import type { Account, FirmRow } from '../../../contract/firms.ts';
import { getAccount } from '../../firms/queries.ts';
import { addCardHolder } from '../../operations/cards/add-card-holder.ts';
import { lendCard } from '../../operations/custody/lend-card.ts';
import { returnCard } from '../../operations/custody/return-card.ts';
import { sayLeft } from '../../operations/custody/say-left.ts';
import { takeBackLeft } from '../../operations/custody/take-back-left.ts';
import { eraseCase } from '../../operations/erase-case.ts';
import { endClerk } from '../../operations/firms/end-clerk.ts';
import { inviteClerk } from '../../operations/firms/invite-clerk.ts';
import { listFirms } from '../../operations/firms/list-firms.ts';
import { refuseFirm } from '../../operations/firms/refuse-firm.ts';
import { registerFirm } from '../../operations/firms/register-firm.ts';
import { keepCase } from '../../operations/keep-case.ts';
import { withdrawCase } from '../../operations/withdraw-case.ts';

let house: HallHouse;
let firmId: string;
let lead: Actor;
beforeAll(async () => {
  house = await hallHouse();
  const own = await confirmedFirm(house, gears);
  firmId = own.firm.id;
  lead = own.lead;
});
afterAll(() => house.close());

/** The words of each that no other test has, and where they still stand. */
const words = {
  holder: ['司徒砚冰', 'SITU', 'ED4455667', 'CHN9900001'],
  note: ['去问司徒'],
  waiting: ['远帆五金', '夏侯观海', 'xiahou@'],
  invited: ['东方既白', 'dongfang@'],
  refused: ['孤舟贸易', '欧阳听澜', 'ouyang@'],
  clerk: ['端木临风', 'duanmu@'],
  kept: ['公冶长歌', 'gongye@'],
  booking: ['令狐问渠', '5555-0177'],
  sheet: ['上官若水'],
};
async function left(): Promise<string[]> {
  const found: string[] = [];
  for (const [what, some] of Object.entries(words))
    if ((await tablesHolding(house, some)).length > 0) found.push(what);
  return found;
}
async function night(day: string): Promise<void> {
  house.setClock(`${day}T18:30:00.000Z`);
  expect(await hallNight(house)).toEqual([]);
}
const write = (statement: ReturnType<typeof sql>) =>
  house.as(qiao, yunjiang, (ctx) => statement.execute(ctx.db));

/** A holder whose card was out and back, who was said to have left by mistake, and whose card has ended. */
async function holderOfOld(caseId: string): Promise<string> {
  const { id } = await house.ask<CardHolder>(qiao, addCardHolder, {
    name: { zh: '司徒砚冰', en: 'SITU YANBING' },
    born: '1985-06-11',
    passport: 'ED4455667',
    passportEndsOn: '2033-01-02',
    firm: { code: gears.code, zh: gears.firm.nameZh, en: gears.firm.nameEn },
  });
  const card = '00000000-0000-4000-8000-0000000ca4d1';
  await write(sql`insert into service_hall.card
    (office, id, holder, state, early, service, number, passport, issued_on, ends_on, listed) values
    ('yunjiang', ${card}, ${id}, 'active', false, 'abtc-new', 'CHN9900001', 'ED4455667', '2022-01-05', '2027-01-04', '[]')`);
  const journey = { takenOn: '2026-11-20', economies: ['JPN'], from: '2026-11-21', to: '2026-11-23' };
  const { cards } = await house.ask<Custody>(lead, lendCard, { cardId: card, ...journey, note: '去问司徒' });
  const { id: loanId, version } = cards[0]!.loan!;
  await house.ask(lead, returnCard, { loanId, version, on: '2026-11-24' });
  await house.ask(lead, sayLeft, { holderId: id, leftOn: '2026-11-20' });
  await house.ask(lead, takeBackLeft, { holderId: id });
  await write(
    sql`update service_hall.card set state = 'expired', ended_on = '2026-11-24' where id = ${card}`,
  );
  await write(sql`insert into service_hall.card_request (office, id, holder, service, case_id, filed_on, state)
    values ('yunjiang', ${card}, ${id}, 'abtc-new', ${caseId}, '2022-01-01', 'done')`);
  const about = { kind: 'card-holder', id };
  const owed = { owner: 'cen', due: '2026-12-01', about };
  await house.as(qiao, yunjiang, async (ctx) => {
    const said = { zh: '给司徒砚冰回电', en: 'Call SITU back', how: 'recorded' } as const;
    await insertFollowUp(ctx, { ...owed, title: said });
    await openFollowUp(ctx, { ...owed, key: 'x', title: { ...said, zh: '核对', en: 'Check' } });
    await closeFollowUp(ctx, 'x', { text: '已与司徒砚冰核对' });
  });
  return id;
}

async function registered(code: string, nameZh: string, name: string, email: string): Promise<void> {
  await house.ask(anybody, registerFirm, {
    code,
    firm: { nameZh, nameEn: null },
    clerk: { name, email, phone: '023-6300-7777' },
    licence: await licenceFile(),
  });
}

async function refusedFirm(): Promise<void> {
  await registered('91500100203YG45L6D', '云江孤舟贸易有限公司', '欧阳听澜', 'ouyang@boat.example');
  const { items } = await house.ask<{ items: FirmRow[] }>(gu, listFirms, { state: 'waiting' });
  const why = { zh: '查无此企业', en: 'There is no such firm' };
  await house.ask(gu, refuseFirm, { firmId: items[0]!.id, version: items[0]!.version, why });
}

async function invitedClerk(name: string, email: string): Promise<Account> {
  const clerk = { name, email, phone: null };
  const { people } = await house.ask<{ people: Account[] }>(lead, inviteClerk, { firmId, clerk });
  return people.find((one) => one.email === email)!;
}

async function endedClerk(name: string, email: string): Promise<string> {
  const { id: accountId, version } = await invitedClerk(name, email);
  await house.ask(lead, endClerk, { firmId, accountId, version });
  return accountId;
}

test('each goes when its own years are over, by the figures of the office, and what a chief keeps stays with its people', async () => {
  const entered = await house.entered();
  let kept = await house.step<HallCase>(qiao, withdrawCase, entered);
  kept = await house.step(cen, keepCase, kept, { why: '有争议' });
  await holderOfOld(kept.id);
  await refusedFirm();
  await registered('91350100M000100Y43', '云江远帆五金厂', '夏侯观海', 'xiahou@sail.example');
  const { id: never } = await invitedClerk('东方既白', 'dongfang@gears.example');
  await endedClerk('端木临风', 'duanmu@gears.example');
  const account = await endedClerk('公冶长歌', 'gongye@gears.example');
  await write(sql`update service_hall.hall_case set account = ${account} where id = ${kept.id}`);
  await write(sql`insert into service_hall.filing
    (office, id, firm, account, service, language, state, file_name, rows, made_at) values
    ('yunjiang', ${account}, ${firmId}, ${account}, 'abtc-new', 'zh', 'dropped', '上官若水.xlsx', '[]', '2026-11-24T02:00:00Z')`);
  await write(sql`insert into service_hall.booking
    (office, id, version, number, service, starts_at, ends_at, state, name, contact, made_by, made_at) values
    ('yunjiang', ${account}, 1, 'YY-2026-000001', 'apostille', '2026-11-24T02:00:00Z', '2026-11-24T02:30:00Z', 'missed',
      '令狐问渠', '139-5555-0177', 'qiao', '2026-11-23T02:00:00Z')`);

  await night('2026-12-07');
  expect(await left()).toEqual(Object.keys(words));
  await night('2026-12-09');
  expect(await left()).toEqual([
    'holder',
    'note',
    'waiting',
    'invited',
    'refused',
    'clerk',
    'kept',
    'booking',
  ]);
  await night('2029-11-23');
  expect(await left()).toEqual([
    'holder',
    'note',
    'waiting',
    'invited',
    'refused',
    'clerk',
    'kept',
    'booking',
  ]);
  await night('2029-11-25');
  expect(await left()).toEqual(['holder', 'note', 'kept']);
  const gone = await house.look(cen, yunjiang, (ctx) => getAccount(ctx, never));
  expect(gone).toMatchObject({ state: 'ended', name: '', email: '' });
  await night('2031-11-25');
  expect(await left()).toEqual(['holder', 'kept']);
  await night('2036-11-25');
  expect(await left()).toEqual(['holder', 'kept']);
  kept = await house.step(cen, keepCase, kept, { why: null });
  await house.step(cen, eraseCase, kept, { why: '争议已了结' });
  await night('2036-11-26');
  expect(await left()).toEqual([]);

  const { rows } = await house.look(cen, yunjiang, (ctx) =>
    sql<{ data: object }>`select data from kernel.ledger
      where verb = 'service-hall.kept-long-enough' order by seq`.execute(ctx.db),
  );
  expect(rows.map(({ data }) => Object.keys(data).toSorted())).toEqual([
    ['filings'],
    ['firms'],
    ['accounts'],
    ['bookings'],
    ['loans'],
    ['leavers'],
    ['holders'],
    ['accounts'],
  ]);
  const owed = await house.look(cen, yunjiang, (ctx) =>
    sql`select state, title_zh, evidence from kernel.follow_up
      where subject_kind = 'card-holder' order by state`.execute(ctx.db),
  );
  expect(owed.rows).toEqual([
    { state: 'done', title_zh: '核对', evidence: '（内容已清除）' },
    { state: 'withdrawn', title_zh: '（内容已清除）', evidence: null },
  ]);
});
