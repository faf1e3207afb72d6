import { sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { demand } from '../../../../kernel/server/demand.ts';
import { namesOf } from '../../../../kernel/server/person-names.ts';
import type { WorkStage } from '../../contract/segments.ts';
import { stageOf } from '../core/segments/next-segment.ts';
import { mayJob } from '../jobs/policy.ts';
import { getJobFile, holdWork, type JobRecord, type SegmentRecord } from '../jobs/queries.ts';
import { seenJob } from '../jobs/seen-job.ts';
import type { JobFileTable } from '../jobs/tables.ts';
import { refuse } from '../refuse.ts';
import type { LanguageTables } from '../tables.ts';
import { mergedInto } from './cuts/merged-into.ts';

/** A file of a job this actor may see, and whose work it is now. */
export interface SeenFile {
  file: JobFileTable;
  job: JobRecord;
  stage: WorkStage;
}

/** A file that is written in: nobody else writes there until the transaction ends. */
export interface HeldFile extends SeenFile {
  /** The number of this change in the file. */
  change: number;
}

/** A segment that is written in, with its file. */
export interface HeldSegment extends HeldFile {
  row: SegmentRecord;
}

/** A file this actor may see, or a refusal. */
export async function seenFile(ctx: Ctx, fileId: Id): Promise<SeenFile> {
  const file = await getJobFile(ctx, fileId);
  const job = await seenJob(ctx, file.job);
  return { file, job, stage: stageOf(job.state) };
}

/** A segment of a file this actor may see, or a refusal. */
export async function seenSegment(ctx: Ctx, id: Id): Promise<SeenFile & { row: SegmentRecord }> {
  const row = await rowOf(ctx, id);
  return { ...(await seenFile(ctx, row.file)), row };
}

/**
 * A file this actor may write in now, held until the transaction ends, or why not. Job and file are read once the job is
 * held: until then a step may be under way that brings another version of the file, or ends this person's turn.
 */
export async function holdFile(ctx: Ctx, id: Id): Promise<HeldFile> {
  const before = await seenFile(ctx, id);
  await holdWork(ctx, before.job.id);
  const seen = await seenFile(ctx, id);
  demand(mayJob(ctx.actor, 'write', seen.job));
  return { ...seen, change: await nextChangeOf(ctx, id) };
}

/** A segment this actor may write in now, its file held until the transaction ends, or why not. */
export async function holdSegment(ctx: Ctx, id: Id): Promise<HeldSegment> {
  const before = await seenSegment(ctx, id);
  const held = await holdFile(ctx, before.file.id);
  const row = await rowToWrite(ctx, id);
  if (row.locked || row.file_version !== held.file.current) throw refuse('segment-locked');
  return { ...held, row };
}

/** A segment as it stands now, held until the transaction ends. Its file is held already. */
export function rowToWrite(ctx: Ctx, id: Id): Promise<SegmentRecord> {
  return rowOf(ctx, id, true);
}

async function rowOf(ctx: Ctx, id: Id, lock = false): Promise<SegmentRecord> {
  const query = tables<LanguageTables>(ctx)
    .selectFrom('language.segment')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('id', '=', id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  if (row) return row;
  const merged = await mergedInto(ctx, id);
  if (!merged) throw refuse('not-found');
  await seenFile(ctx, merged.file);
  const nameOf = await namesOf(ctx, [merged.by]);
  throw refuse('segment-merged', { number: merged.place + 1, by: nameOf(merged.by) });
}

/** The next change number of a file: from here on nobody else writes there. Whoever follows the file reads what came after the last one he or she knows. */
export async function nextChangeOf(ctx: Ctx, file: Id): Promise<number> {
  const { rows } = await sql<{ last: string }>`
    insert into language.segment_clock as clock (office, file, last) values (${ctx.office.code}, ${file}, 1)
    on conflict (office, file) do update set last = clock.last + 1 returning last`.execute(ctx.db);
  return Number(rows[0]!.last);
}
