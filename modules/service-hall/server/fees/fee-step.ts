import type { Updateable } from 'kysely';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../kernel/server/demand.ts';
import { feeStateWords } from '../core/fees.ts';
import { demandNotErased } from '../keeping/demand-not-erased.ts';
import { mayCharge } from '../policy.ts';
import { refuse } from '../refuse.ts';
import { seenCase } from '../seen-case.ts';
import type { FeeLineTable, HallTables } from '../tables.ts';
import type { FeeVerb } from './fee-verb.ts';
import { type FeeRecord, lockFee } from './queries.ts';

/** Takes hold of a fee for a step: refuses one of a case this actor may not see, one changed meanwhile, or settled. */
export async function holdFee(
  ctx: Ctx,
  on: { feeId: string; version: number },
  verb: FeeVerb,
): Promise<FeeRecord> {
  const row = await lockFee(ctx, on.feeId);
  const of = await seenCase(ctx, row.hall_case);
  demand(mayCharge(ctx.actor, verb));
  demandVersion(row.version, on.version);
  demandNotErased(of);
  const wants = verb === 'refundFee' ? 'paid' : 'due';
  if (row.state !== wants)
    throw refuse(verb === 'refundFee' ? 'fee-not-paid' : 'fee-settled', { state: feeStateWords[row.state] });
  return row;
}

type Columns = Partial<Omit<Updateable<FeeLineTable>, 'office' | 'id' | 'version'>>;

/** Writes a step of a fee down: the row, and a line in the ledger of its case, with codes and amounts alone. */
export async function writeFee(
  ctx: Ctx,
  row: FeeRecord,
  columns: Columns,
  { verb, ...data }: { verb: string; amount?: number; how?: string; count?: number },
): Promise<FeeRecord> {
  const written = await tables<HallTables>(ctx)
    .updateTable('service_hall.fee_line')
    .set({ ...columns, version: row.version + 1, changed_at: ctx.now })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  ctx.record({
    verb: `service-hall.${verb}`,
    subject: { kind: 'hall-case', id: row.hall_case },
    data: { fee: row.fee, place: row.place, ...data },
  });
  return written;
}
