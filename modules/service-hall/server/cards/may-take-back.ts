import { sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { HallTables } from '../tables.ts';
import { isTheirs } from './case-ended.ts';
import type { RequestRecord } from './queries.ts';

/**
 * Which of these may be taken back: what has not gone out, or came back; and what is with the ministry where its case
 * ended without a result.
 */
export async function mayTakeBack(
  ctx: Ctx,
  requests: readonly Pick<RequestRecord, 'id' | 'state' | 'case_id'>[],
): Promise<ReadonlySet<Id>> {
  const ended = await endedCases(
    ctx,
    requests.filter(isTheirs).flatMap((one) => one.case_id ?? []),
  );
  return new Set(
    requests
      .filter(
        (one) =>
          one.state === 'waiting' ||
          one.state === 'sent-back' ||
          (isTheirs(one) && one.case_id !== null && ended.has(one.case_id)),
      )
      .map(({ id }) => id),
  );
}

async function endedCases(ctx: Ctx, ids: readonly Id[]): Promise<ReadonlySet<Id>> {
  if (ids.length === 0) return new Set();
  const rows = await tables<HallTables>(ctx)
    .selectFrom('service_hall.hall_case')
    .select('id')
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .where('state', 'in', ['withdrawn', 'refused', 'not-accepted', 'lapsed'])
    .execute();
  return new Set(rows.map(({ id }) => id));
}
