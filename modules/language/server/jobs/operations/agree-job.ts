import { implement } from '../../../../../kernel/server/operation.ts';
import { agreeJob as contract } from '../../../contract/job-steps.ts';
import { agree } from '../asker-steps.ts';
import { wholeJob } from '../present.ts';

/** Agrees to a quote. */
export const agreeJob = implement(contract, async (ctx, input) => {
  await agree(ctx, input);
  return wholeJob(ctx, input.jobId);
});
