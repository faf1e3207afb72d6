import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { afterWriting } from '../core/segments/next-segment.ts';
import type { SegmentRecord } from '../jobs/queries.ts';
import type { HeldSegment } from './held-segment.ts';
import { segmentsIn } from './queries.ts';
import { writeSegment } from './write-segment.ts';

/** So many are filled at once: the others who work on the file wait no longer. The next confirmation fills the rest. */
const most = 500;

/**
 * Fills the translation of a segment into the first of those that say the same and that nobody has written in; answers
 * which.
 */
export async function fillAlike(ctx: Ctx, { row, file, stage, change }: HeldSegment): Promise<Id[]> {
  const alike = await segmentsIn(ctx, file)
    .selectAll('s')
    .where('s.source_hash', '=', row.source_hash)
    .where('s.source', '=', row.source)
    .where('s.id', '<>', row.id)
    .where('s.state', 'in', ['new', 'draft'])
    .where('s.locked', '=', false)
    .orderBy('s.place')
    .forUpdate()
    .execute();
  const filled = alike.filter((one) => isUntouched(one) && one.target !== row.target).slice(0, most);
  for (const one of filled)
    await writeSegment(ctx, one, afterWriting(one, row.target ?? '', stage), {
      how: 'repetition',
      change,
      match: { score: 100, unit: null, origin: 'repetition' },
    });
  return filled.map(({ id }) => id);
}

function isUntouched({ target, match_origin }: SegmentRecord): boolean {
  return target === null || match_origin === 'repetition';
}
