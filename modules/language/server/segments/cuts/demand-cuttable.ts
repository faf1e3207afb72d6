import type { Ctx } from '../../../../../kernel/server/context.ts';
import { isConfirmed } from '../../core/segments/next-segment.ts';
import { type SegmentRecord, versionsOfJob } from '../../jobs/queries.ts';
import { refuse } from '../../refuse.ts';
import type { SeenFile } from '../held-segment.ts';

/**
 * Refuses to cut segments otherwise where their file brings its own, where changes wait in them, and where they are
 * confirmed and nobody said that they are to be drafts again.
 */
export async function demandCuttable(
  ctx: Ctx,
  { file, job }: SeenFile,
  segments: readonly SegmentRecord[],
  settled: boolean,
): Promise<void> {
  const versions = await versionsOfJob(ctx, job.id);
  const version = versions.find((one) => one.file === file.id && one.number === file.current)!;
  if (version.format === 'xliff') throw refuse('segments-of-file');
  if (segments.some(({ locked }) => locked)) throw refuse('segment-locked');
  if (segments.some(({ agreed }) => agreed !== null)) throw refuse('changes-wait');
  if (!settled && segments.some(({ state }) => isConfirmed(state, 'translate')))
    throw refuse('segment-confirmed');
}
