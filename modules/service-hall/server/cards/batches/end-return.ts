import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import type { BatchReturn } from '../../../contract/card-batches.ts';
import { refuse } from '../../refuse.ts';
import type { CardTables } from '../tables.ts';
import type { ReturnRecord } from './queries.ts';

/** A return is dealt with once: its counts stay, what was read of people goes. */
export async function endReturn(
  ctx: Ctx,
  kept: ReturnRecord,
  as: 'written' | 'dropped',
  counts: BatchReturn['counts'],
): Promise<void> {
  if (kept.state !== 'tried') throw refuse('state-conflict', { reason: over });
  await tables<CardTables>(ctx)
    .updateTable('service_hall.batch_return')
    .set({ state: as, rows: '[]', counts: JSON.stringify(counts), version: kept.version + 1 })
    .where('office', '=', ctx.office.code)
    .where('id', '=', kept.id)
    .execute();
}

const over = { zh: '这份回表已经处理过。', en: 'This return was dealt with already.' };
