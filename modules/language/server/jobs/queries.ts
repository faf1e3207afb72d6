import { type Selectable, sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { getRow } from '../../../../kernel/server/get-row.ts';
import type { Progress } from '../../contract/jobs.ts';
import { may } from '../policy.ts';
import type { MemoryTable } from '../tables.ts';
import type {
  JobFileTable,
  JobFileVersionTable,
  JobNoteTable,
  JobRevisionTable,
  JobTable,
  JobTables,
  SegmentTable,
} from './tables.ts';

export type JobRecord = Selectable<JobTable>;
export type SegmentRecord = Selectable<SegmentTable>;

/** A job of the office, or a refusal. With `lock`, held until the transaction ends. */
export function getJob(ctx: Ctx, id: Id, lock = false): Promise<JobRecord> {
  return getRow<JobRecord>(ctx, 'language.job', id, lock);
}

/** Holds a job for work on its files until the transaction ends: others work too, but no step is taken with it meanwhile. */
export async function holdWork(ctx: Ctx, job: Id): Promise<void> {
  await tables<JobTables>(ctx)
    .selectFrom('language.job')
    .select('id')
    .where('office', '=', ctx.office.code)
    .where('id', '=', job)
    .forShare()
    .execute();
}

/** How many changes the segments of a job had so far, of all its files. */
export async function changesOf(ctx: Ctx, job: Id): Promise<number> {
  const { rows } = await sql<{ changes: number }>`
    select coalesce(sum(clock.last), 0)::int as changes from language.segment_clock clock
    join language.job_file file on file.office = clock.office and file.id = clock.file
    where file.office = ${ctx.office.code} and file.job = ${job}`.execute(ctx.db);
  return rows[0]!.changes;
}

/** How often segments of a job were split or merged, in all its files: since then those behind them have other places. */
export async function cutsOfJob(ctx: Ctx, job: Id): Promise<number> {
  const { rows } = await sql<{ cuts: number }>`
    select count(*)::int as cuts from language.segment_cut cut
    join language.job_file file on file.office = cut.office and file.id = cut.file
    where file.office = ${ctx.office.code} and file.job = ${job}`.execute(ctx.db);
  return rows[0]!.cuts;
}

/** A file of a job of the office, or a refusal. With `lock`, held until the transaction ends. */
export function getJobFile(ctx: Ctx, id: Id, lock = false): Promise<JobFileTable> {
  return getRow<JobFileTable>(ctx, 'language.job_file', id, lock);
}

/** The files of a job, in their order. */
export function filesOfJob(ctx: Ctx, job: Id): Promise<JobFileTable[]> {
  return tables<JobTables>(ctx)
    .selectFrom('language.job_file')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('job', '=', job)
    .orderBy('place')
    .execute();
}

/** Every version of the files of a job, the latest first. */
export function versionsOfJob(ctx: Ctx, job: Id): Promise<JobFileVersionTable[]> {
  return tables<JobTables>(ctx)
    .selectFrom('language.job_file_version as version')
    .innerJoin('language.job_file as file', (join) =>
      join.onRef('file.office', '=', 'version.office').onRef('file.id', '=', 'version.file'),
    )
    .selectAll('version')
    .where('version.office', '=', ctx.office.code)
    .where('file.job', '=', job)
    .orderBy('version.number', 'desc')
    .execute();
}

/** The segments of the present version of a file, in their order. */
export function segmentsOfFile(
  ctx: Ctx,
  file: Pick<JobFileTable, 'id' | 'current'>,
): Promise<SegmentRecord[]> {
  return tables<JobTables>(ctx)
    .selectFrom('language.segment')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('file', '=', file.id)
    .where('file_version', '=', file.current)
    .orderBy('place')
    .execute();
}

/** How far the present version of each file of these jobs is. */
export async function progressOf(ctx: Ctx, jobs: readonly Id[]): Promise<Map<Id, FileProgress[]>> {
  if (jobs.length === 0) return new Map();
  const { rows } = await sql<FileProgress>`
    select file.job, file.id as file, coalesce(sum(s.words), 0)::int as words, count(s.id)::int as segments,
      coalesce(sum(s.words) filter (where s.locked or s.state in ('translated', 'revised', 'checked')), 0)::int as translated,
      coalesce(sum(s.words) filter (where s.locked or s.state in ('revised', 'checked')), 0)::int as revised,
      coalesce(sum(s.words) filter (where s.locked or s.state = 'checked'), 0)::int as checked
    from language.job_file file
    left join language.segment s on s.office = file.office and s.file = file.id and s.file_version = file.current
    where file.office = ${ctx.office.code} and file.job = any(${jobs}::uuid[])
    group by file.job, file.id`.execute(ctx.db);
  return Map.groupBy(rows, (row) => row.job);
}

/** How far a file of a job is. */
export interface FileProgress extends Progress {
  job: Id;
  file: Id;
}

/** How far files are together. */
export function together(files: readonly Progress[]): Progress {
  const sum = (of: keyof Progress) => files.reduce((total, file) => total + file[of], 0);
  return {
    words: sum('words'),
    segments: sum('segments'),
    translated: sum('translated'),
    revised: sum('revised'),
    checked: sum('checked'),
  };
}

/** What was said of a job, the latest first. */
export function notesOfJob(ctx: Ctx, job: Id): Promise<JobNoteTable[]> {
  return tables<JobTables>(ctx)
    .selectFrom('language.job_note')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('job', '=', job)
    .orderBy('said_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** The revisions of a job, the first one first. */
export function revisionsOfJob(ctx: Ctx, job: Id): Promise<Selectable<JobRevisionTable>[]> {
  return tables<JobTables>(ctx)
    .selectFrom('language.job_revision')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('job', '=', job)
    .orderBy('done_at')
    .orderBy('id')
    .execute();
}

/** A memory by its name, for whoever may see it; for others there is none. */
export async function memoryNamed(ctx: Ctx, id: Id | null): Promise<{ id: Id; name: Both } | null> {
  if (id === null) return null;
  const memory = await getRow<MemoryTable>(ctx, 'language.memory', id);
  if (may(ctx.actor, 'see', memory) !== true) return null;
  return { id, name: { zh: memory.name_zh, en: memory.name_en } };
}
