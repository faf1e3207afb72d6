import { holdersOf } from '../../../../kernel/server/accounts/role-holders.ts';
import type { Ctx, HouseEvent } from '../../../../kernel/server/context.ts';
import { reaction } from '../../../../kernel/server/house/module.ts';
import { tell } from '../../../../kernel/server/notices/tell.ts';
import { Refusal } from '../../../../kernel/server/refusal.ts';
import { type CardService, cardService } from '../../contract/card-states.ts';
import { stageOf } from '../core/stages.ts';
import { editionOf } from '../editions.ts';
import { getFirm } from '../firms/queries.ts';
import { type CaseRecord, getCase, type PersonRecord, peopleOf } from '../queries.ts';
import { fileRequest } from './file-request.ts';
import { columnsOfPerson, findHolder, insertHolder, type PaperPerson } from './know-holder.ts';
import { type HolderRecord, lockHolder } from './queries.ts';
import { requestsOfCase } from './requests-of-case.ts';
import { loadStanding } from './standing.ts';
import { touchHolder } from './touch.ts';

/** Who is told where a case cannot become a request by itself. */
const told = ['hall-clerk', 'hall-chief'];

/**
 * A case of the travel card came to a stage others decide in: what it asks becomes a request to the ministry, once. The
 * person is found by the papers, or entered. Where it cannot be, as with a card still in force, the hall is told.
 */
async function fileOfCase(ctx: Ctx, { subject, data }: HouseEvent): Promise<void> {
  const service = cardService.parse(data?.['service']);
  const row = await getCase(ctx, subject.id);
  const stage = stageOf(await editionOf(ctx, row.service, row.edition), row.stage);
  if (stage.kind !== 'external' || row.state !== 'in-hand') return;
  const [person] = await peopleOf(ctx, row.id);
  const paper = person && paperOf(person, await firmOf(ctx, row));
  if (!paper) return tellStuck(ctx, row);
  const before = await requestsOfCase(ctx, row.id);
  if (before.some(({ state }) => state !== 'withdrawn')) return;
  const holder = before[0]
    ? await knownBetter(ctx, before[0].holder, paper)
    : await holderFor(ctx, paper, service);
  try {
    await fileRequest(ctx, await loadStanding(ctx, holder), serviceOf(row, service), row.id);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return tellStuck(ctx, row);
  }
  await touchHolder(ctx, holder);
}

/** Only a case of the card that moved on can have come there. */
function ofCardMovedOn({ data }: HouseEvent): boolean {
  return cardService.safeParse(data?.['service']).success && movesOn.includes(String(data?.['line']));
}

const movesOn = ['service-hall.case-accepted', 'service-hall.case-advanced'];

/** One service has two steps: an early card, and the card made again after it. */
function serviceOf(row: CaseRecord, service: CardService): CardService {
  return service === 'abtc-early-card' && row.answers['case.step'] === 'remake' ? 'abtc-remake' : service;
}

/** The firm the case came from, where it is one known here. */
async function firmOf(ctx: Ctx, { firm }: CaseRecord): Promise<PaperPerson['firm']> {
  if (firm === null) return null;
  const { code, name_zh: zh, name_en: en } = await getFirm(ctx, firm);
  return { code, zh, en };
}

function paperOf(person: PersonRecord, firm: PaperPerson['firm']): PaperPerson | null {
  const { surname, given, born, passport, passport_until: passportEndsOn } = person;
  if (!surname || !born || !passport || !passportEndsOn) return null;
  return {
    name: { zh: person.name_zh, en: [surname, given].filter(Boolean).join(' ') },
    born,
    idNumber: person.id_number,
    passport,
    passportEndsOn,
    firm,
    post: person.post_zh || person.post_en ? { zh: person.post_zh, en: person.post_en } : null,
  };
}

/** The services whose papers bring a new passport. */
const bringPassport: readonly CardService[] = [
  'abtc-new',
  'abtc-renew',
  'abtc-passport-only',
  'abtc-replace-passport',
];

async function holderFor(ctx: Ctx, paper: PaperPerson, service: CardService): Promise<HolderRecord> {
  const known = await findHolder(ctx, paper);
  if (!known) return lockHolder(ctx, await insertHolder(ctx, paper));
  const { passport, passport_ends, firm_code, firm_zh, firm_en } = columnsOfPerson(paper);
  const brings = known.passport !== passport && bringPassport.includes(service);
  const moved = firm_code !== null && firm_code !== known.firm_code;
  if (!brings && !moved) return known;
  await touchHolder(ctx, known, {
    ...(brings && { passport, passport_ends }),
    ...(moved && { firm_code, firm_zh, firm_en }),
  });
  if (brings)
    ctx.record({
      verb: 'service-hall.passport-changed',
      subject: { kind: 'card-holder', id: known.id },
      data: { until: paper.passportEndsOn, services: [service] },
    });
  return lockHolder(ctx, known.id);
}

/** Asked once before and taken back, it is the same person, as the papers have him or her now. */
async function knownBetter(ctx: Ctx, id: string, paper: PaperPerson): Promise<HolderRecord> {
  const { firm_code: _code, firm_zh: _zh, firm_en: _en, ...person } = columnsOfPerson(paper);
  const columns = paper.firm ? columnsOfPerson(paper) : person;
  await touchHolder(ctx, await lockHolder(ctx, id), columns);
  return lockHolder(ctx, id);
}

async function tellStuck(ctx: Ctx, row: CaseRecord): Promise<void> {
  await tell(ctx, {
    to: await holdersOf(ctx, told),
    kind: 'service-hall.card-request-stuck',
    subject: { kind: 'hall-case', id: row.id },
    key: row.id,
  });
}

export const requestOfCase = reaction({
  event: 'service-hall.caseMoved',
  name: 'service-hall.file-card-request',
  heeds: ofCardMovedOn,
  run: fileOfCase,
});
