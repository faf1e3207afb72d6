import { actorId } from '../../../../../kernel/server/actor.ts';
import { tables } from '../../../../../kernel/server/context.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { commentSegment as contract } from '../../../contract/segments.ts';
import type { LanguageTables } from '../../tables.ts';
import { seenSegment } from '../held-segment.ts';
import { segmentNow } from '../present.ts';
import { touchSegment } from '../touch-segment.ts';

/** Says something of a segment: whoever sees the job may, whether it is their turn or not. */
export const commentSegment = implement(contract, async (ctx, { segmentId, text }) => {
  const { row, file } = await seenSegment(ctx, segmentId);
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
    subject: { kind: 'translation-file', id: file.id },
    data: { segment: row.id, comment: id },
  });
  return segmentNow(ctx, { ...file, current: row.file_version }, segmentId);
});
