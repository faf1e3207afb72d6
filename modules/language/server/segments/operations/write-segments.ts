import { implement } from '../../../../../kernel/server/operation.ts';
import { writeSegments as contract, type LeftWhy } from '../../../contract/segment-writes.ts';
import type { SegmentRecord } from '../../jobs/queries.ts';
import { holdFile } from '../held-segment.ts';
import { peopleIn } from '../presence.ts';
import { segmentsNow } from '../present.ts';
import { segmentsIn } from '../queries.ts';
import { type FormerText, keepFormerTexts } from '../undo/keep-former-texts.ts';
import { writeTyped } from '../write-typed.ts';

/** Writes several segments in one transaction. What somebody else wrote, or is writing, is left alone and named. */
export const writeSegments = implement(contract, async (ctx, { fileId, act, segments }) => {
  const held = await holdFile(ctx, fileId);
  const asked = segments.map(({ segmentId }) => segmentId);
  const rows = await segmentsIn(ctx, held.file).selectAll('s').where('s.id', 'in', asked).execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const people = await peopleIn(ctx, fileId);
  const occupied = new Set(people.map(({ segmentId }) => segmentId));
  const written: string[] = [];
  const left: { segmentId: string; why: LeftWhy }[] = [];
  const former: FormerText[] = [];
  for (const { segmentId, base, ...typed } of segments) {
    const row = byId.get(segmentId);
    const why = whyLeft(row, base) ?? (occupied.has(segmentId) ? 'occupied' : null);
    if (why) left.push({ segmentId, why });
    else {
      const { version } = await writeTyped(ctx, { ...held, row: row! }, typed);
      written.push(segmentId);
      former.push({ row: row!, version });
      // Named twice, it is not what it was when it was looked at.
      byId.delete(segmentId);
    }
  }
  if (act !== null) await keepFormerTexts(ctx, { file: fileId, act }, former);
  if (written.length > 0)
    ctx.record({
      verb: 'language.segments-written',
      subject: { kind: 'translation-file', id: fileId },
      data: { segments: written.length, leftOut: left.length },
    });
  return { written: await segmentsNow(ctx, held.file, written), left };
});

function whyLeft(row: SegmentRecord | undefined, base: string | null): LeftWhy | null {
  if (!row || row.target !== base) return 'changed';
  return row.locked ? 'locked' : null;
}
