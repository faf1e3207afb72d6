import { implement } from '../../../../../kernel/server/operation.ts';
import { closeJob as contract } from '../../../contract/job-steps.ts';
import { wholeJob } from '../present.ts';
import { holdJob, takeStep } from '../step.ts';

/** Closes a job that was delivered, with feedback or without. */
export const closeJob = implement(contract, async (ctx, input) => {
  const job = await holdJob(ctx, input, 'close');
  await takeStep(ctx, job, { line: 'language.job-closed' });
  return wholeJob(ctx, job.id);
});
