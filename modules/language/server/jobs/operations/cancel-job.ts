import { implement } from '../../../../../kernel/server/operation.ts';
import { cancelJob as contract } from '../../../contract/job-steps.ts';
import { wholeJob } from '../present.ts';
import { holdJob, takeStep } from '../step.ts';
import { writeNote } from '../write-note.ts';

/** Cancels a job while it is under work. What is translated so far is kept with it. */
export const cancelJob = implement(contract, async (ctx, { why, ...on }) => {
  const job = await holdJob(ctx, on, 'cancel');
  await writeNote(ctx, job.id, 'cancelled', why);
  await takeStep(ctx, job, { line: 'language.job-cancelled' });
  return wholeJob(ctx, job.id);
});
