import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { CloseOutState } from '../core/close-outs/close-out.ts';
import { dropReminders } from './open.ts';
import type { CloseOutRecord } from './queries.ts';
import type { CloseOutTables } from './tables.ts';

/** Writes down where a close-out stands after something was entered; nobody is reminded of one that is over. */
export async function writeCloseOut(
  ctx: Ctx,
  row: CloseOutRecord,
  state: CloseOutState,
  why: string,
): Promise<CloseOutRecord> {
  const written = await tables<CloseOutTables>(ctx)
    .updateTable('service_hall.close_out')
    .set({
      state,
      version: row.version + 1,
      closed_on: state === 'open' ? null : (row.closed_on ?? ctx.today),
      why: why || row.why,
    })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const subject = { kind: 'hall-case', id: row.hall_case };
  ctx.record({ verb: verbOf(row, state), subject, data: { standing: state } });
  if (state !== 'open') await dropReminders(ctx, row.hall_case);
  return written;
}

function verbOf({ kind }: CloseOutRecord, state: CloseOutState) {
  if (kind === 'passports') return 'service-hall.passports-handed-in';
  return state === 'open' ? 'service-hall.visit-recorded' : 'service-hall.closed-out';
}
