import { buffer } from 'node:stream/consumers';
import { actorId } from '../../../../../kernel/server/actor.ts';
import type { Ctx } from '../../../../../kernel/server/context.ts';
import { demandVersion } from '../../../../../kernel/server/demand.ts';
import { getFile } from '../../../../../kernel/server/files/queries.ts';
import { implementPrepared, type Preparing } from '../../../../../kernel/server/operation.ts';
import { mergeSegments as contract } from '../../../contract/segment-cuts.ts';
import { longestText } from '../../../contract/segments.ts';
import { type MergedSegment, mergeInParagraph } from '../../formats/exchange/merge-in-paragraph.ts';
import { openFile } from '../../formats/exchange/open-file.ts';
import type { Paragraph } from '../../formats/exchange/paragraph.ts';
import { type SegmentRecord, versionsOfJob } from '../../jobs/queries.ts';
import { refuse } from '../../refuse.ts';
import { absorb } from '../cuts/absorb.ts';
import { demandCuttable } from '../cuts/demand-cuttable.ts';
import { moveOn } from '../cuts/move-on.ts';
import { keepCut, writeCut } from '../cuts/write-cut.ts';
import { type HeldSegment, holdSegment, rowToWrite, seenSegment } from '../held-segment.ts';
import { keepText } from '../keep-texts.ts';
import { segmentNow } from '../present.ts';
import { cutsOf, segmentsIn } from '../queries.ts';

/** Merges a segment with the next one of its paragraph, which is one with it from then on: texts it had, comments and all. */
export const mergeSegments = implementPrepared(
  contract,
  (preparing, { segmentId }) => paragraphOf(preparing, segmentId),
  async (ctx, { segmentId, version, next, settled }, paragraph) => {
    const held = await holdSegment(ctx, segmentId);
    const { row, file } = held;
    const other = await rowToWrite(ctx, next.id);
    demandVersion(row.version, version);
    demandVersion(other.version, next.version);
    const follows = other.file === row.file && other.file_version === row.file_version;
    if (!follows || other.place !== row.place + 1 || other.paragraph !== row.paragraph)
      throw refuse('other-paragraph');
    await demandCuttable(ctx, held, [row, other], settled);
    const merged = await mergedOf(ctx, held, other, paragraph);
    const now = row.version + other.version + 1;
    if (merged.target !== null) {
      const text = { target: merged.target, state: 'draft', how: 'merged', by: actorId(ctx.actor) } as const;
      await keepText(ctx, row, text, now);
    }
    await absorb(ctx, held, other);
    await moveOn(ctx, held, { behind: other.place, by: -1, cut: [row.place, other.place] });
    await writeCut(ctx, row, held, { ...merged, version: now });
    await keepCut(ctx, held, { kind: 'merged', segment: row.id, other: other.id });
    return { segment: await segmentNow(ctx, file, row.id), gone: other.id, cuts: await cutsOf(ctx, file.id) };
  },
);

/** The paragraph of a segment as its file has it, and the version of the source it is of. */
async function paragraphOf(preparing: Preparing, segmentId: string): Promise<Paragraph | undefined> {
  const { row, name, content } = await preparing.read(async (ctx) => {
    const seen = await seenSegment(ctx, segmentId);
    const versions = await versionsOfJob(ctx, seen.job.id);
    const version = versions.find(
      (one) => one.file === seen.file.id && one.number === seen.row.file_version,
    )!;
    const { content: bytes } = await getFile(ctx, version.source);
    return { row: seen.row, name: seen.file.name, content: bytes };
  });
  const bytes = await buffer(await preparing.files.store.open(preparing.office.code, content));
  return (await openFile(bytes, name)).paragraphs[row.paragraph];
}

async function mergedOf(
  ctx: Ctx,
  { row, file, job }: HeldSegment,
  other: SegmentRecord,
  paragraph: Paragraph | undefined,
): Promise<MergedSegment> {
  const before = await segmentsIn(ctx, file)
    .select('s.source')
    .where('s.paragraph', '=', row.paragraph)
    .where('s.place', '<', row.place)
    .orderBy('s.place')
    .execute();
  const sources = before.map(({ source }) => source);
  const merged =
    paragraph && mergeInParagraph(paragraph, sources, [row, other], { from: job.from_lang, to: job.to_lang });
  if (!merged) throw refuse('other-paragraph');
  if ((merged.target?.length ?? 0) > longestText)
    throw refuse('merged-too-long', { most: longestText.toLocaleString('en-US') });
  return merged;
}
