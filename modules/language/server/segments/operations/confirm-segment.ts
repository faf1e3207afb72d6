import { implement } from '../../../../../kernel/server/operation.ts';
import { confirmSegment as contract } from '../../../contract/segments.ts';
import { tagFaults, withoutTags } from '../../../contract/tags.ts';
import { afterConfirming } from '../../core/segments/next-segment.ts';
import { refuse } from '../../refuse.ts';
import { feedMemory } from '../feed-memory.ts';
import { fillAlike } from '../fill-alike.ts';
import { holdSegment } from '../held-segment.ts';
import { meetingWith } from '../meet.ts';
import { segmentNow, segmentsNow } from '../present.ts';
import { writeSegment } from '../write-segment.ts';
import { writeTyped } from '../write-typed.ts';

/** Confirms a segment with the text as it is sent. What says the same is filled in; what is revised is remembered. */
export const confirmSegment = implement(contract, async (ctx, input) => {
  const held = await holdSegment(ctx, input.segmentId);
  const meeting = await meetingWith(ctx, held.row, input);
  if (meeting) return { segment: await segmentNow(ctx, held.file, input.segmentId), meeting, filled: [] };
  if (saysNothing(input.target, held.row.source)) throw refuse('segment-empty');
  const faults = tagFaults(held.row.source, input.target);
  if (faults.length > 0) throw refuse('tags-amiss', { tags: faults.map(({ tag }) => tag).join(' ') });
  const written = await writeTyped(ctx, held, input);
  const { how, change } = { how: input.how, change: held.change };
  const row = await writeSegment(ctx, written, afterConfirming(written, held.stage), { how, change });
  const filled = await fillAlike(ctx, { ...held, row });
  await feedMemory(ctx, { ...held, row }, held.row);
  ctx.record({
    verb: 'language.segment-confirmed',
    subject: { kind: 'translation-file', id: held.file.id },
    data: { segment: row.id, version: row.version, state: row.state },
  });
  return {
    segment: await segmentNow(ctx, held.file, row.id),
    meeting: null,
    filled: await segmentsNow(ctx, held.file, filled),
  };
});

/** Tags alone translate tags alone, and no words. */
function saysNothing(target: string, source: string): boolean {
  const isEmpty = (text: string) => withoutTags(text).trim() === '';
  return target.trim() === '' || (isEmpty(target) && !isEmpty(source));
}
