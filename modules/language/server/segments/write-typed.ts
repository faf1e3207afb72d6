import type { InputOf } from '../../../../kernel/contract/operation.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { saveSegment } from '../../contract/segments.ts';
import { afterWriting } from '../core/segments/next-segment.ts';
import type { SegmentRecord } from '../jobs/queries.ts';
import type { HeldSegment } from './held-segment.ts';
import { writeSegment } from './write-segment.ts';

type Typed = Pick<InputOf<typeof saveSegment>, 'target' | 'how' | 'unit'>;

/** Writes what somebody typed or took into a segment. */
export function writeTyped(
  ctx: Ctx,
  { row, stage, change }: Pick<HeldSegment, 'row' | 'stage' | 'change'>,
  { target, how, unit }: Typed,
): Promise<SegmentRecord> {
  return writeSegment(ctx, row, afterWriting(row, target, stage), {
    how,
    change,
    ...takenFrom(row, how, unit),
  });
}

/** What was filled in as a repetition is one no longer once somebody has written another wording there. */
function takenFrom({ match_origin: was }: SegmentRecord, how: Typed['how'], unit: Typed['unit']) {
  if (unit) return { match: { score: unit.score, unit: unit.id, origin: 'memory' as const } };
  if (how === 'machine') return { match: { score: null, unit: null, origin: 'machine' as const } };
  return was === 'repetition' ? { match: { score: null, unit: null, origin: null } } : {};
}
