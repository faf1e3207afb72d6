import type { Selectable } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { namesOf } from '../../../../kernel/server/person-names.ts';
import type { Receipt } from '../../contract/receipts.ts';
import { signedOf } from './signed.ts';
import type { CounterTables, ReceiptTable } from './tables.ts';

/** What was handed over in a case, in order. Whether the actor may see the case is the caller's to ask. */
export async function receiptsOf(ctx: Ctx, caseId: Id): Promise<Receipt[]> {
  const rows: Selectable<ReceiptTable>[] = await tables<CounterTables>(ctx)
    .selectFrom('service_hall.receipt')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('hall_case', '=', caseId)
    .orderBy('handed_at')
    .orderBy('id')
    .execute();
  const nameOf = await namesOf(
    ctx,
    rows.map((row) => row.handed_by),
  );
  return rows.map(({ strokes, ...row }) => {
    const { mandate, ...signatures } = signedOf(strokes);
    return {
      id: row.id,
      caseId: row.hall_case,
      items: row.items,
      handedBy: nameOf(row.handed_by),
      handedAt: row.handed_at.toISOString(),
      receiver: row.receiver,
      capacity: row.capacity,
      idLastFour: row.id_last_four,
      signatures,
      mandate: mandate === null ? null : { href: `/api/files/${mandate}/content` },
    };
  });
}
