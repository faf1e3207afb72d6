import { sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { CardRequest } from '../../contract/cards.ts';
import { mayTakeBack } from './may-take-back.ts';
import { type RequestRecord, requestsOf } from './queries.ts';
import type { CardTables } from './tables.ts';

/** What was asked of the ministry for a person, each with the batch it went in. */
export async function presentRequests(ctx: Ctx, holder: Id): Promise<CardRequest[]> {
  const rows = await requestsOf(ctx, holder);
  const numbers = await batchNumbers(ctx, rows);
  const ours = await mayTakeBack(ctx, rows);
  return rows.map((row) => ({
    id: row.id,
    service: row.service,
    state: row.state,
    filedOn: row.filed_on,
    caseId: row.case_id,
    batch: row.batch === null ? null : { id: row.batch, number: numbers.get(row.batch) ?? '' },
    remark: row.remark,
    mayTakeBack: ours.has(row.id),
  }));
}

async function batchNumbers(ctx: Ctx, rows: readonly RequestRecord[]): Promise<ReadonlyMap<Id, string>> {
  const ids = rows.flatMap(({ batch }) => batch ?? []);
  if (ids.length === 0) return new Map();
  const found = await tables<CardTables>(ctx)
    .selectFrom('service_hall.batch')
    .select(['id', 'number'])
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute();
  return new Map(found.map(({ id, number }) => [id, number]));
}
