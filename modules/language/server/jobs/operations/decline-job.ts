import { implement } from '../../../../../kernel/server/operation.ts';
import { declineJob as contract } from '../../../contract/job-steps.ts';
import { decline } from '../asker-steps.ts';
import { wholeJob } from '../present.ts';

/** Declines a job that was asked for, or the quote that was made. */
export const declineJob = implement(contract, async (ctx, input) => {
  await decline(ctx, input);
  return wholeJob(ctx, input.jobId);
});
