import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { ErrorCounts } from '../../contract/jobs.ts';
import { type JobRecord, progressOf, together } from './queries.ts';
import type { JobTables } from './tables.ts';

/** Keeps what the reviser found in a translation: errors of each kind in so many words. Answers how many. */
export async function writeRevision(
  ctx: Ctx,
  job: JobRecord,
  { errors, accepted }: { errors: ErrorCounts; accepted: boolean },
): Promise<number> {
  const { words } = together((await progressOf(ctx, [job.id])).get(job.id) ?? []);
  await tables<JobTables>(ctx)
    .insertInto('language.job_revision')
    .values({
      office: ctx.office.code,
      id: ctx.newId(),
      job: job.id,
      translator: job.translator!,
      reviser: job.reviser!,
      words,
      errors: JSON.stringify(errors),
      accepted,
      done_at: ctx.now,
    })
    .execute();
  return Object.values(errors).reduce((sum, count) => sum + count, 0);
}
