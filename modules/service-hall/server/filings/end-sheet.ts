import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { FilingCounts } from '../../contract/filings.ts';
import { refuse } from '../refuse.ts';
import type { FilingRecord } from './queries.ts';
import type { FilingTables } from './tables.ts';

/** A sheet is dealt with once: its counts stay, what was read of people goes. */
export async function endSheet(
  ctx: Ctx,
  row: FilingRecord,
  as: 'written' | 'dropped',
  counts: FilingCounts,
): Promise<FilingRecord> {
  if (row.state !== 'tried') throw refuse('state-conflict', { reason: over });
  return tables<FilingTables>(ctx)
    .updateTable('service_hall.filing')
    .set({ state: as, rows: '[]', counts: JSON.stringify(counts), version: row.version + 1 })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

const over = { zh: '这份表已处理过。', en: 'This sheet was dealt with already.' };
