import { sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { demand } from '../../../../kernel/server/demand.ts';
import { getRow } from '../../../../kernel/server/get-row.ts';
import type { WorkStage } from '../../contract/segments.ts';
import { stageOf } from '../core/segments/next-segment.ts';
import { mayJob } from '../jobs/policy.ts';
import { getJobFile, holdWork, type JobRecord, type SegmentRecord } from '../jobs/queries.ts';
import { seenJob } from '../jobs/seen-job.ts';
import type { JobFileTable } from '../jobs/tables.ts';
import { refuse } from '../refuse.ts';

/** A file of a job this actor may see, and whose work it is now. */
export interface SeenFile {
  file: JobFileTable;
  job: JobRecord;
  stage: WorkStage;
}

/** A segment that is written in: nobody else writes in its file until the transaction ends. */
export interface HeldSegment extends SeenFile {
  row: SegmentRecord;
  /** The number of this change in the file. */
  change: number;
}

/** A file this actor may see, or a refusal. */
export async function seenFile(ctx: Ctx, fileId: Id): Promise<SeenFile> {
  const file = await getJobFile(ctx, fileId);
  const job = await seenJob(ctx, file.job);
  return { file, job, stage: stageOf(job.state) };
}

/** A segment of a file this actor may see, or a refusal. */
export async function seenSegment(ctx: Ctx, id: Id): Promise<SeenFile & { row: SegmentRecord }> {
  const row = await getRow<SegmentRecord>(ctx, 'language.segment', id);
  return { ...(await seenFile(ctx, row.file)), row };
}

/**
 * A segment this actor may write in now, held until the transaction ends, or why not. Job and file are read once the job
 * is held: until then a step may be under way that brings another version of the file, or ends this person's turn.
 */
export async function holdSegment(ctx: Ctx, id: Id): Promise<HeldSegment> {
  const before = await seenSegment(ctx, id);
  await holdWork(ctx, before.job.id);
  const seen = await seenFile(ctx, before.file.id);
  demand(mayJob(ctx.actor, 'write', seen.job));
  const change = await nextChangeOf(ctx, seen.file.id);
  const row = await getRow<SegmentRecord>(ctx, 'language.segment', id, true);
  if (row.locked || row.file_version !== seen.file.current) throw refuse('segment-locked');
  return { ...seen, row, change };
}

/** The next change number of a file: from here on nobody else writes there. Whoever follows the file reads what came after the last one he or she knows. */
export async function nextChangeOf(ctx: Ctx, file: Id): Promise<number> {
  const { rows } = await sql<{ last: string }>`
    insert into language.segment_clock as clock (office, file, last) values (${ctx.office.code}, ${file}, 1)
    on conflict (office, file) do update set last = clock.last + 1 returning last`.execute(ctx.db);
  return Number(rows[0]!.last);
}
