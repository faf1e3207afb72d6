import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { SegmentRecord } from '../jobs/queries.ts';
import type { LanguageTables } from '../tables.ts';
import { nextChangeOf } from './held-segment.ts';

/** Something was said of a segment: whoever has its file open hears of it. Its text and version stay. */
export async function touchSegment(ctx: Ctx, { id, file }: SegmentRecord): Promise<void> {
  const change = await nextChangeOf(ctx, file);
  await tables<LanguageTables>(ctx)
    .updateTable('language.segment')
    .set({ change })
    .where('office', '=', ctx.office.code)
    .where('id', '=', id)
    .execute();
}
