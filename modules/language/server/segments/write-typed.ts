import type { InputOf } from '../../../../kernel/contract/operation.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { RevisionHow, saveSegment } from '../../contract/segments.ts';
import { afterWriting } from '../core/segments/next-segment.ts';
import type { SegmentRecord } from '../jobs/queries.ts';
import type { HeldSegment } from './held-segment.ts';
import { type WritingFacts, writeSegment } from './write-segment.ts';

/** A text as it was typed or taken, and where from. */
export type Typed = Pick<InputOf<typeof saveSegment>, 'target' | 'unit'> & {
  how: Exclude<RevisionHow, 'settled' | 'file' | 'before'>;
};

/** Writes what somebody typed or took into a segment. */
export function writeTyped(
  ctx: Ctx,
  { row, stage, change }: Pick<HeldSegment, 'row' | 'stage' | 'change'>,
  { target, how, unit }: Typed,
): Promise<SegmentRecord> {
  return writeSegment(ctx, row, afterWriting(row, target, stage), {
    how,
    change,
    ...takenFrom(row, { target, how, unit }),
  });
}

/** What was filled in as a repetition is one no longer once somebody has written another wording there; what was emptied is from nowhere. */
function takenFrom(
  { match_origin: was }: SegmentRecord,
  { target, how, unit }: Typed,
): Pick<WritingFacts, 'match'> {
  if (unit) return { match: { score: unit.score, unit: unit.id, origin: 'memory' } };
  if (how === 'repetition') return { match: { score: 100, unit: null, origin: 'repetition' } };
  if (how === 'machine') return { match: { score: null, unit: null, origin: 'machine' } };
  return was === 'repetition' || target === '' ? { match: { score: null, unit: null, origin: null } } : {};
}
