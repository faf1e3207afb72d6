import { implement } from '../../../../../kernel/server/operation.ts';
import { namesOf } from '../../../../../kernel/server/person-names.ts';
import { readSegment as contract } from '../../../contract/segments.ts';
import { seenSegment } from '../held-segment.ts';
import { segmentNow } from '../present.ts';
import { commentsOf, revisionsOf } from '../queries.ts';

/** A segment with its history. One of an earlier version of its file has none of its own any more to show. */
export const readSegment = implement(contract, async (ctx, { segmentId }) => {
  const { row, file } = await seenSegment(ctx, segmentId);
  const revisions = await revisionsOf(ctx, row.id);
  const comments = await commentsOf(ctx, row.id);
  const people = [
    ...revisions.map(({ by }) => by),
    ...comments.flatMap(({ said_by, settled_by }) => (settled_by ? [said_by, settled_by] : [said_by])),
  ];
  const nameOf = await namesOf(ctx, people);
  return {
    segment: await segmentNow(ctx, { ...file, current: row.file_version }, segmentId),
    revisions: revisions.map(({ number, target, state, how, at, by }) => ({
      number,
      target,
      state,
      how,
      at: at.toISOString(),
      by: nameOf(by),
    })),
    comments: comments.map((one) => ({
      id: one.id,
      text: one.text,
      at: one.said_at.toISOString(),
      by: nameOf(one.said_by),
      settled:
        one.settled_at && one.settled_by
          ? { at: one.settled_at.toISOString(), by: nameOf(one.settled_by) }
          : null,
    })),
  };
});
