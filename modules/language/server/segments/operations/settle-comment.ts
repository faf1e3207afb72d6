import { actorId } from '../../../../../kernel/server/actor.ts';
import { tables } from '../../../../../kernel/server/context.ts';
import { getRow } from '../../../../../kernel/server/get-row.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { settleComment as contract } from '../../../contract/segments.ts';
import type { LanguageTables } from '../../tables.ts';
import { seenSegment } from '../held-segment.ts';
import { segmentNow } from '../present.ts';
import type { SegmentCommentTable } from '../tables.ts';
import { touchSegment } from '../touch-segment.ts';

/** Settles a comment or opens it again; one that is so already stays with whoever did it. */
export const settleComment = implement(contract, async (ctx, { commentId, settled }) => {
  const comment = await getRow<SegmentCommentTable>(ctx, 'language.segment_comment', commentId, true);
  const { row, file } = await seenSegment(ctx, comment.segment);
  if (settled === (comment.settled_at === null)) {
    await tables<LanguageTables>(ctx)
      .updateTable('language.segment_comment')
      .set({
        settled_at: settled ? ctx.now : null,
        settled_by: settled ? actorId(ctx.actor) : null,
      })
      .where('office', '=', ctx.office.code)
      .where('id', '=', commentId)
      .execute();
    await touchSegment(ctx, row);
    ctx.record({
      verb: settled ? 'language.comment-settled' : 'language.comment-opened',
      subject: { kind: 'translation-file', id: file.id },
      data: { segment: row.id, comment: commentId },
    });
  }
  return segmentNow(ctx, { ...file, current: row.file_version }, row.id);
});
