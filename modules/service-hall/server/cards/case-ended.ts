import { type Ctx, type HouseEvent, tables } from '../../../../kernel/server/context.ts';
import { reaction } from '../../../../kernel/server/house/module.ts';
import { cardService } from '../../contract/card-states.ts';
import { stageOf } from '../core/stages.ts';
import { editionOf } from '../editions.ts';
import { getCase } from '../queries.ts';
import { lockHolder, type RequestRecord } from './queries.ts';
import { askRecall } from './request-duties.ts';
import { requestsOfCase } from './requests-of-case.ts';
import { loadStanding } from './standing.ts';
import type { CardTables } from './tables.ts';
import { withdrawRequest } from './withdraw-request.ts';

const endings = [
  'service-hall.case-withdrawn',
  'service-hall.case-refused',
  'service-hall.case-not-accepted',
  'service-hall.case-lapsed',
];

/** With these a case may be back at a review: what it asked is asked anew, as it is approved then. */
const reopenings = ['service-hall.correction-answered', 'service-hall.case-sent-back'];

/**
 * A case ended without its result, or is reviewed anew: what it asked is taken back. What is with the ministry already the
 * hall has to call back where the case ended.
 */
async function endRequests(ctx: Ctx, { subject, data }: HouseEvent): Promise<void> {
  const ended = endings.includes(String(data?.['line']));
  if (!ended && !(await isReviewed(ctx, subject.id))) return;
  for (const found of await requestsOfCase(ctx, subject.id)) {
    // A batch is held before its people, as when it is sent.
    if (found.batch !== null) await lockBatch(ctx, found.batch);
    const holder = await lockHolder(ctx, found.holder);
    const request = (await requestsOfCase(ctx, subject.id)).find(({ id }) => id === found.id)!;
    if (isOurs(request)) await withdrawRequest(ctx, await loadStanding(ctx, holder), request);
    else if (ended && isTheirs(request)) await askRecall(ctx, request, await getCase(ctx, subject.id));
  }
}

/** Only a case of the card has asked the ministry for something. */
function ofCardEndedOrBack({ data }: HouseEvent): boolean {
  if (!cardService.safeParse(data?.['service']).success) return false;
  return [...endings, ...reopenings].includes(String(data?.['line']));
}

async function isReviewed(ctx: Ctx, caseId: string): Promise<boolean> {
  const row = await getCase(ctx, caseId);
  return stageOf(await editionOf(ctx, row.service, row.edition), row.stage).kind === 'review';
}

/** It has not gone out, or came back. */
export function isOurs({ state }: Pick<RequestRecord, 'state'>): boolean {
  return state === 'waiting' || state === 'batched' || state === 'sent-back';
}

/** It is with the ministry. */
export function isTheirs({ state }: Pick<RequestRecord, 'state'>): boolean {
  return state === 'sent' || state === 'taken';
}

async function lockBatch(ctx: Ctx, id: string): Promise<void> {
  await tables<CardTables>(ctx)
    .selectFrom('service_hall.batch')
    .select('id')
    .where('office', '=', ctx.office.code)
    .where('id', '=', id)
    .forUpdate()
    .execute();
}

export const requestsEndWithCase = reaction({
  event: 'service-hall.caseMoved',
  name: 'service-hall.end-card-requests',
  heeds: ofCardEndedOrBack,
  run: endRequests,
});
