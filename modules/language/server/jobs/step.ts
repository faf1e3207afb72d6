import type { Updateable } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { actorId } from '../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../kernel/server/demand.ts';
import { indexSubjects } from '../../../../kernel/server/search/index-subjects.ts';
import { afterLine, type JobVerb, nextVerbs } from '../core/jobs/job-state.ts';
import { refuse } from '../refuse.ts';
import { followTurn } from './follow-turn.ts';
import { mayJob, maySee, stateWords } from './policy.ts';
import { getJob, type JobRecord } from './queries.ts';
import type { JobTable, JobTables } from './tables.ts';

/** Refuses a step on a job this person may not see, then one its state does not allow, then one not for this person. */
export function demandStep(ctx: Ctx, verb: JobVerb, job: JobRecord): void {
  if (!maySee(ctx.actor, job)) throw refuse('not-found');
  if (!nextVerbs[job.state].includes(verb)) throw refuse('state-conflict', { reason: stateWords[job.state] });
  demand(mayJob(ctx.actor, verb, job));
}

/** The job a step is taken with, held until the transaction ends, or why it cannot be taken. */
export async function holdJob(
  ctx: Ctx,
  { jobId, version }: { jobId: Id; version: number },
  verb: JobVerb,
): Promise<JobRecord> {
  const job = await getJob(ctx, jobId, true);
  demandStep(ctx, verb, job);
  demandVersion(job.version, version);
  return job;
}

type StepColumns = Partial<
  Omit<Updateable<JobTable>, 'office' | 'id' | 'number' | 'version' | 'state' | 'hands' | 'changed_at'>
>;

/** One step in a job's life, as the ledger keeps it. What follows from it is the fold's to say. */
export interface Step {
  line: string;
  data?: Record<string, unknown>;
  columns?: StepColumns;
}

/** Takes the step: the row, the ledger line, and whoever's turn it is then. */
export async function takeStep(
  ctx: Ctx,
  job: JobRecord,
  { line, data = {}, columns = {} }: Step,
): Promise<JobRecord> {
  const after = afterLine(job, { verb: line, actor: actorId(ctx.actor), data });
  const row = await tables<JobTables>(ctx)
    .updateTable('language.job')
    .set({
      ...columns,
      state: after.state,
      hands: after.hands,
      version: job.version + 1,
      changed_at: ctx.now,
    })
    .where('office', '=', ctx.office.code)
    .where('id', '=', job.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  ctx.record({
    verb: line,
    subject: { kind: 'translation-job', id: job.id },
    data: { version: row.version, ...data },
  });
  await followTurn(ctx, job, row);
  await indexSubjects(ctx, 'translation-job', [job.id]);
  return row;
}
