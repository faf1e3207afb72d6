import { actorId } from '../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { SegmentRecord } from '../jobs/queries.ts';
import type { LanguageTables } from '../tables.ts';
import { touchSegment } from './touch-segment.ts';

/** Keeps what somebody says of a segment; whoever has its file open hears of it. */
export async function keepComment(ctx: Ctx, row: SegmentRecord, text: string): Promise<void> {
  await touchSegment(ctx, row);
  const id = ctx.newId();
  await tables<LanguageTables>(ctx)
    .insertInto('language.segment_comment')
    .values({
      office: ctx.office.code,
      id,
      segment: row.id,
      text,
      said_at: ctx.now,
      said_by: actorId(ctx.actor),
      settled_at: null,
      settled_by: null,
    })
    .execute();
  ctx.record({
    verb: 'language.segment-commented',
    subject: { kind: 'translation-file', id: row.file },
    data: { segment: row.id, comment: id },
  });
}
