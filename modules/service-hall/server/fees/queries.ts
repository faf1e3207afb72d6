import type { Selectable } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { getRow } from '../../../../kernel/server/get-row.ts';
import type { FeeLineTable, HallTables } from '../tables.ts';

export type FeeRecord = Selectable<FeeLineTable>;

/** The fees of a case, in their order. */
export function feesOf(ctx: Ctx, caseId: Id): Promise<FeeRecord[]> {
  return tables<HallTables>(ctx)
    .selectFrom('service_hall.fee_line')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('hall_case', '=', caseId)
    .orderBy('place')
    .execute();
}

/** A fee, held until the transaction ends. */
export function lockFee(ctx: Ctx, id: Id): Promise<FeeRecord> {
  return getRow(ctx, 'service_hall.fee_line', id, true);
}
