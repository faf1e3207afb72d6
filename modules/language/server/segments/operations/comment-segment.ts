import { implement } from '../../../../../kernel/server/operation.ts';
import { commentSegment as contract } from '../../../contract/segments.ts';
import { seenSegment } from '../held-segment.ts';
import { keepComment } from '../keep-comment.ts';
import { segmentNow } from '../present.ts';

/** Says something of a segment: whoever sees the job may, whether it is their turn or not. */
export const commentSegment = implement(contract, async (ctx, { segmentId, text }) => {
  const { row, file } = await seenSegment(ctx, segmentId);
  await keepComment(ctx, row, text);
  return segmentNow(ctx, { ...file, current: row.file_version }, segmentId);
});
