import type { SubjectRef } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { statesUnderWork } from '../core/jobs/job-state.ts';
import { takeStep } from './step.ts';
import { jobsAskedFor } from './translations-of.ts';
import { writeNote } from './write-note.ts';

/**
 * Cancels what is still being translated of a record that is given up; whoever works on it is told. What is translated so far is
 * kept. The caller vouches that the actor may give up the record.
 *
 * @param why what is kept with each job, to be read by its people
 */
export async function cancelTranslations(ctx: Ctx, subject: SubjectRef, why: string): Promise<void> {
  const jobs = await jobsAskedFor(ctx, subject).where('state', 'in', statesUnderWork).forUpdate().execute();
  for (const job of jobs) {
    await writeNote(ctx, job.id, 'cancelled', why);
    await takeStep(ctx, job, { line: 'language.job-cancelled' });
  }
}
