import { implement } from '../../../../../kernel/server/operation.ts';
import { cancelJob as contract } from '../../../contract/job-steps.ts';
import { cancel } from '../asker-steps.ts';
import { wholeJob } from '../present.ts';

/** Cancels a job while it is under work. */
export const cancelJob = implement(contract, async (ctx, input) => {
  await cancel(ctx, input);
  return wholeJob(ctx, input.jobId);
});
