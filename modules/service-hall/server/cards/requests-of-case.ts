import { sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { HallCase } from '../../contract/case.ts';
import type { SetGoing } from '../core/cards/case-follows.ts';
import { cardsOf, type LineRecord, linesOf, type RequestRecord } from './queries.ts';
import type { CardTables } from './tables.ts';

/** What a case asked of the ministry: what still stands, then what was taken back, the newest first. */
export function requestsOfCase(ctx: Ctx, caseId: Id): Promise<RequestRecord[]> {
  return tables<CardTables>(ctx)
    .selectFrom('service_hall.card_request')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('case_id', '=', caseId)
    .orderBy(sql`state = 'withdrawn'`)
    .orderBy('filed_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** What a case set going; undefined where it asked nothing of the ministry, or took it back. */
export async function setGoingBy(
  ctx: Ctx,
  caseId: Id,
): Promise<(Omit<SetGoing, 'lines'> & { lines: readonly LineRecord[] }) | undefined> {
  const [request] = await requestsOfCase(ctx, caseId);
  if (!request || request.state === 'withdrawn') return undefined;
  const clearance = await tables<CardTables>(ctx)
    .selectFrom('service_hall.clearance')
    .select('id')
    .where('office', '=', ctx.office.code)
    .where('case_id', '=', caseId)
    .where('sent_on', 'is not', null)
    .orderBy('opened_on', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  const cards = await cardsOf(ctx, [request.holder]);
  return {
    request,
    lines: clearance ? await linesOf(ctx, [clearance.id]) : [],
    made: cards.filter(({ issued_on: on }) => on >= request.filed_on).map(({ service }) => service),
  };
}

/** The newest of what a case asked, as its page shows it. */
export async function cardRequestOf(ctx: Ctx, caseId: Id): Promise<HallCase['cardRequest']> {
  const [request] = await requestsOfCase(ctx, caseId);
  if (!request) return null;
  const { holder: holderId, state, filed_on: filedOn, remark } = request;
  return { holderId, state, filedOn, remark };
}
