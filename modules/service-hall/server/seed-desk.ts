import type { Id } from '../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import { tables } from '../../../kernel/server/context.ts';
import type { Cast } from '../../../kernel/server/house/module.ts';
import { writeCsv } from '../../../kernel/server/sheets/write-csv.ts';
import type { Custody } from '../contract/custody.ts';
import { type FilingColumn, filingColumns } from '../contract/filing-columns.ts';
import type { Filing } from '../contract/filings.ts';
import { beginCase } from './begin-case.ts';
import { openCloseOut } from './close-outs/open.ts';
import { closeOutOf } from './close-outs/queries.ts';
import { addDays } from './core/cards/days.ts';
import type { FirmTables } from './firms/tables.ts';
import { acceptCase } from './operations/accept-case.ts';
import { advanceCase } from './operations/advance-case.ts';
import { recordPassports } from './operations/close-outs/record-passports.ts';
import { recordVisit } from './operations/close-outs/record-visit.ts';
import { beginCancel } from './operations/custody/begin-cancel.ts';
import { lendCard } from './operations/custody/lend-card.ts';
import { readCustody } from './operations/custody/read-custody.ts';
import { returnCard } from './operations/custody/return-card.ts';
import { sayLeft } from './operations/custody/say-left.ts';
import { attachToFiling } from './operations/filings/attach-to-filing.ts';
import { tryFiling } from './operations/filings/try-filing.ts';
import { writeFiling } from './operations/filings/write-filing.ts';
import { handOver } from './operations/hand-over.ts';
import { saveOfficeAnswers } from './operations/save-office-answers.ts';
import { submitCase } from './operations/submit-case.ts';
import { getCase, peopleOf } from './queries.ts';
import { type SeedInvitation, seedInvitations, seedMissionHome, seedPeople } from './seed-desk-people.ts';
import { holdersPapers } from './seed-papers.ts';

const clerk = 'qiao.anning@yunjiang.example';
const chief = 'cen.liqun@yunjiang.example';
const reviewers = ['gu.mingche@yunjiang.example', 'min.shuyao@yunjiang.example'];

interface Desk {
  firm: Id;
  account: Id;
  today: string;
}

/** What firms of the demonstration do at their desk: one filing in the middle of it, cards out and back, somebody who left, close-outs; and a mission that is home. */
export async function seedDesk(cast: Cast): Promise<void> {
  const desk = await cast.as(clerk, deskOf);
  if (!desk) return;
  await seedFiling(cast, desk);
  await seedCustody(cast, desk);
  for (const one of seedInvitations) await seedInvitation(cast, desk, one);
  await seedMission(cast, desk.today);
}

/** The first confirmed firm that has holders of cards, and somebody who acts for it. */
async function deskOf(ctx: Ctx): Promise<Desk | null> {
  const found = await tables<FirmTables>(ctx)
    .selectFrom('service_hall.account as account')
    .innerJoin('service_hall.firm as firm', (join) =>
      join.onRef('firm.office', '=', 'account.office').onRef('firm.id', '=', 'account.firm'),
    )
    .select(['firm.id as firm', 'account.id as account'])
    .where('account.office', '=', ctx.office.code)
    .where('account.state', '=', 'active')
    .where('firm.state', '=', 'confirmed')
    .orderBy('account.made_at')
    .limit(1)
    .executeTakeFirst();
  return found ? { ...found, today: ctx.today } : null;
}

function atDesk(cast: Cast, { account }: Desk) {
  return <T>(operation: Parameters<Cast['visit']>[1], input: object) =>
    cast.visit({ kind: 'hall-account', id: account }, operation, input) as Promise<T>;
}

async function seedFiling(cast: Cast, desk: Desk): Promise<void> {
  const ask = atDesk(cast, desk);
  const columns = Object.keys(filingColumns) as FilingColumn[];
  const sheet = writeCsv(
    [
      columns.map((column) => filingColumns[column].zh),
      ...seedPeople.map((person, at) =>
        columns.map((column) => (column === 'mark' ? String(at + 1) : (person[column] ?? ''))),
      ),
    ],
    { guarded: false },
  );
  const tried = await ask<Filing>(tryFiling, {
    service: 'abtc-new',
    file: { name: '海外业务部人员.csv', base64: Buffer.from(sheet).toString('base64') },
  });
  await ask(writeFiling, { filingId: tried.id, version: tried.version, which: 'right' });
  const files: { name: string; content: string }[] = [];
  for (const { passport, nameZh } of seedPeople.slice(0, 2))
    for (const { name, content } of holdersPapers)
      files.push({ name: `${passport} ${nameZh} ${name}`, content: (await content()).toString('base64') });
  await ask(attachToFiling, { filingId: tried.id, files });
}

async function seedCustody(cast: Cast, desk: Desk): Promise<void> {
  const ask = atDesk(cast, desk);
  const { cards } = await ask<Custody>(readCustody, {});
  const day = (days: number) => addDays(desk.today, days);
  const [late, out, back, left] = cards;
  const lend = (card: typeof late, from: number, to: number, economies: string[], note: string) =>
    card &&
    ask<Custody>(lendCard, {
      cardId: card.card.id,
      takenOn: day(from - 1),
      economies,
      from: day(from),
      to: day(to),
      note,
    });
  await lend(late, -22, -14, ['JPN', 'KOR'], '客户验厂');
  await lend(out, -2, 5, ['SGP'], '新加坡海事展');
  const lent = await lend(back, -40, -33, ['THA', 'VNM'], '售后巡访');
  const loan = lent?.cards.find(({ card }) => card.id === back?.card.id)?.loan;
  if (loan) await ask(returnCard, { loanId: loan.id, version: loan.version, on: day(-31) });
  const gone = left ?? back;
  if (!gone) return;
  await ask(sayLeft, { holderId: gone.holder.id, leftOn: day(-4) });
  if (left) await ask(beginCancel, { holderId: left.holder.id });
}

/** An invitation brought to its end by the staff, and closed out as far as it is. */
async function seedInvitation(cast: Cast, { firm, today }: Desk, one: SeedInvitation): Promise<void> {
  const arrives = addDays(today, one.arrives);
  const leaves = addDays(today, one.leaves);
  const { id } = await cast.as(clerk, (ctx) =>
    beginCase(ctx, {
      service: 'invitation',
      channel: 'counter',
      language: 'zh',
      firm,
      contact: one.contact,
      answers: { ...one.answers, 'trip.arrives': arrives, 'trip.leaves': leaves },
      people: one.people,
    }),
  );
  const asked = { 'case.enquiryNeeded': false, 'case.originalsWanted': false };
  await toTheEnd(cast, id, [...reviewers, clerk, chief], one.contact.name, asked);
  if (!one.firstCame) return;
  const [first] = await cast.as(clerk, (ctx) => peopleOf(ctx, id));
  const { version } = (await cast.as(clerk, (ctx) => closeOutOf(ctx, id)))!;
  const visits = [{ personId: first!.id, came: true, arrivedOn: arrives, leftOn: leaves }];
  await cast.perform(clerk, recordVisit, { caseId: id, version, visits });
}

/** A mission that came home some days ago: one passport is back, the others are late. */
async function seedMission(cast: Cast, today: string): Promise<void> {
  const { contact, people, returns, firstBack } = seedMissionHome;
  const { id } = await cast.as(clerk, (ctx) =>
    beginCase(ctx, {
      service: 'official-mission',
      channel: 'counter',
      language: 'zh',
      firm: null,
      contact,
      answers: { 'trip.returns': addDays(today, returns) },
      people,
    }),
  );
  await toTheEnd(cast, id, [clerk, clerk, ...reviewers, clerk], contact.name);
  const [first] = await cast.as(clerk, (ctx) => peopleOf(ctx, id));
  const { version } = (await cast.as(clerk, (ctx) => closeOutOf(ctx, id)))!;
  const passports = [{ personId: first!.id, went: true, handedInOn: addDays(today, firstBack) }];
  await cast.perform(clerk, recordPassports, { caseId: id, version, passports });
}

/** Brings a case to its end by the staff, each at a stage of his or hers, and hands its result over. */
async function toTheEnd(
  cast: Cast,
  id: Id,
  people: string[],
  receiver: string,
  answers?: object,
): Promise<void> {
  const step = async (who: string, operation: Parameters<Cast['perform']>[1], more: object = {}) => {
    const { version } = await cast.as(who, (ctx) => getCase(ctx, id));
    await cast.perform(who, operation, { caseId: id, version, ...more });
  };
  await step(clerk, submitCase);
  await step(clerk, acceptCase);
  if (answers) await step(clerk, saveOfficeAnswers, { answers });
  for (const who of people) {
    const { state, stage } = await cast.as(who, (ctx) => getCase(ctx, id));
    if (state === 'in-hand') await step(who, advanceCase, { stage });
  }
  await step(clerk, handOver, { receivedBy: { name: receiver, idLastFour: '2261' } });
  await cast.as(clerk, async (ctx) => openCloseOut(ctx, await getCase(ctx, id, true)));
}
