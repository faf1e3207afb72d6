import type { Selectable } from 'kysely';
import { actorId } from '../../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { undoWrites as contract, type LeftWhy, mostWritten } from '../../../contract/segment-writes.ts';
import type { SegmentRecord } from '../../jobs/queries.ts';
import { refuse } from '../../refuse.ts';
import type { LanguageTables } from '../../tables.ts';
import { type HeldFile, holdFile } from '../held-segment.ts';
import { peopleIn } from '../presence.ts';
import { segmentsNow } from '../present.ts';
import { segmentsIn } from '../queries.ts';
import type { SegmentFormerTable } from '../tables.ts';
import { writeSegment } from '../write-segment.ts';

/** Undoes an act of this person's, a portion at a time. What somebody changed since, or is in, stays as it is. */
export const undoWrites = implement(contract, async (ctx, { fileId, act }) => {
  const held = await holdFile(ctx, fileId);
  const former = await formerOf(ctx, held, act);
  if (former.length === 0) throw refuse('nothing-to-undo');
  const portion = former.slice(0, mostWritten);
  const ids = portion.map(({ segment }) => segment);
  const rows = await segmentsIn(ctx, held.file).selectAll('s').where('s.id', 'in', ids).execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const occupied = new Set((await peopleIn(ctx, fileId)).map(({ segmentId }) => segmentId));
  const restored: string[] = [];
  const left: { segmentId: string; why: LeftWhy }[] = [];
  for (const one of portion) {
    const row = byId.get(one.segment);
    const why = row?.version !== one.version ? 'changed' : occupied.has(one.segment) ? 'occupied' : null;
    if (why) left.push({ segmentId: one.segment, why });
    else {
      await restore(ctx, held, row!, one);
      restored.push(one.segment);
    }
  }
  await tables<LanguageTables>(ctx)
    .deleteFrom('language.segment_former')
    .where('office', '=', ctx.office.code)
    .where('act', '=', act)
    .where('segment', 'in', ids)
    .execute();
  ctx.record({
    verb: 'language.writes-undone',
    subject: { kind: 'translation-file', id: fileId },
    data: { segments: restored.length, leftOut: left.length },
  });
  return {
    restored: await segmentsNow(ctx, held.file, restored),
    left,
    more: former.length > mostWritten,
  };
});

type Former = Selectable<SegmentFormerTable>;

/** What is kept of an act of this person's in the present version of the file, in the order of the segments; one more than a portion. */
function formerOf(ctx: Ctx, { file }: HeldFile, act: string): Promise<Former[]> {
  return tables<LanguageTables>(ctx)
    .selectFrom('language.segment_former as f')
    .innerJoin('language.segment as s', (join) =>
      join.onRef('s.office', '=', 'f.office').onRef('s.id', '=', 'f.segment'),
    )
    .selectAll('f')
    .where('f.office', '=', ctx.office.code)
    .where('f.act', '=', act)
    .where('f.by', '=', actorId(ctx.actor))
    .where('s.file', '=', file.id)
    .where('s.file_version', '=', file.current)
    .orderBy('s.place')
    .limit(mostWritten + 1)
    .execute();
}

async function restore(ctx: Ctx, { change }: HeldFile, row: SegmentRecord, was: Former): Promise<void> {
  const { target, agreed, state } = was;
  const match = { score: was.match_score, unit: was.match_unit, origin: was.match_origin };
  await writeSegment(ctx, row, { target, agreed, state }, { how: 'undone', change, match });
}
