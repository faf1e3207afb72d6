import { sql } from 'kysely';
import { implement } from '../../../../../kernel/server/operation.ts';
import { findingsStamp } from '../../../../../kernel/server/preflight/findings.ts';
import { followSegments as contract } from '../../../contract/segments.ts';
import { seenFile } from '../held-segment.ts';
import { peopleIn } from '../presence.ts';
import { presentSegments } from '../present.ts';
import { cutsOf, lastChangeOf, segmentsIn, withCounts } from '../queries.ts';

/** More than this is better read anew. */
const most = 500;

/** What changed in a file since, in the order it did, and who is there. */
export const followSegments = implement(contract, async (ctx, { fileId, since }) => {
  const { file, job } = await seenFile(ctx, fileId);
  const change = await lastChangeOf(ctx, file.id);
  const rows =
    change <= since
      ? []
      : await withCounts(segmentsIn(ctx, file))
          .where(sql<boolean>`s.change > ${since}`)
          .orderBy('s.change')
          .orderBy('s.place')
          .limit(most + 1)
          .execute();
  const tooMany = rows.length > most;
  return {
    change,
    cuts: await cutsOf(ctx, file.id),
    current: file.current,
    tooMany,
    items: tooMany ? [] : await presentSegments(ctx, rows),
    people: await peopleIn(ctx, file.id),
    found: await findingsStamp(ctx, { kind: 'translation-job', id: job.id }),
  };
});
