import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { namesOf } from '../../../../kernel/server/person-names.ts';
import type { FileHead, Segment } from '../../contract/segments.ts';
import { mayJob } from '../jobs/policy.ts';
import { titleOfJob } from '../jobs/present.ts';
import { memoryNamed, progressOf, versionsOfJob } from '../jobs/queries.ts';
import { mergedIn } from './cuts/merged-into.ts';
import type { SeenFile } from './held-segment.ts';
import { type CountedSegment, cutsOf, lastChangeOf, segmentsById, segmentsIn } from './queries.ts';

/** Segments as the contract promises. */
export async function presentSegments(ctx: Ctx, rows: readonly CountedSegment[]): Promise<Segment[]> {
  const nameOf = await namesOf(
    ctx,
    rows.map((row) => row.changed_by),
  );
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    place: row.place,
    paragraph: row.paragraph,
    kind: row.kind,
    source: row.source,
    target: row.target,
    agreed: row.agreed,
    state: row.state,
    locked: row.locked,
    words: row.words,
    match: row.match_origin && { score: row.match_score, origin: row.match_origin },
    comments: row.comments,
    same: row.same,
    changedAt: row.changed_at.toISOString(),
    changedBy: nameOf(row.changed_by),
  }));
}

/** Segments of a file as they stand now. */
export async function segmentsNow(ctx: Ctx, file: SeenFile['file'], ids: readonly Id[]): Promise<Segment[]> {
  return presentSegments(ctx, await segmentsById(ctx, file, ids));
}

/** One segment as it stands now. */
export async function segmentNow(ctx: Ctx, file: SeenFile['file'], id: Id): Promise<Segment> {
  const [now] = await segmentsNow(ctx, file, [id]);
  return now!;
}

/** A file with whose it is, how far it is, and what this person may do in it. */
export async function presentFileHead(ctx: Ctx, { file, job, stage }: SeenFile): Promise<FileHead> {
  const versions = await versionsOfJob(ctx, job.id);
  const version = versions.find((one) => one.file === file.id && one.number === file.current)!;
  const progress = (await progressOf(ctx, [job.id])).get(job.id)?.find((one) => one.file === file.id);
  const { words = 0, segments = 0, translated = 0, revised = 0, checked = 0 } = progress ?? {};
  return {
    id: file.id,
    name: file.name,
    format: version.format,
    current: file.current,
    from: job.from_lang,
    to: job.to_lang,
    job: {
      id: job.id,
      number: job.number,
      title: titleOfJob(job),
      kind: job.kind,
      client: job.client,
    },
    memory: (await memoryNamed(ctx, job.memory))?.id ?? null,
    stage,
    progress: { words, segments, translated, revised, checked, states: await statesOf(ctx, file) },
    change: await lastChangeOf(ctx, file.id),
    cuts: await cutsOf(ctx, file.id),
    merged: await presentMerged(ctx, file),
    abilities: { write: mayJob(ctx.actor, 'write', job) },
  };
}

async function presentMerged(ctx: Ctx, file: SeenFile['file']): Promise<FileHead['merged']> {
  const merged = await mergedIn(ctx, file);
  const nameOf = await namesOf(
    ctx,
    merged.map(({ by }) => by),
  );
  return merged.map(({ gone, segment, by }) => ({ gone, segmentId: segment, by: nameOf(by) }));
}

async function statesOf(ctx: Ctx, file: SeenFile['file']): Promise<FileHead['progress']['states']> {
  const rows = await segmentsIn(ctx, file)
    .select((eb) => ['s.state', eb.fn.countAll<string>().as('count')])
    .groupBy('s.state')
    .execute();
  const none = { new: 0, draft: 0, translated: 0, revised: 0, checked: 0 };
  return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)])) };
}
