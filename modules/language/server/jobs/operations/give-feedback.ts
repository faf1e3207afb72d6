import { implement } from '../../../../../kernel/server/operation.ts';
import { giveFeedback as contract } from '../../../contract/job-steps.ts';
import { rate } from '../asker-steps.ts';
import { wholeJob } from '../present.ts';

/** What whoever asked for it thinks of the translation. */
export const giveFeedback = implement(contract, async (ctx, input) => {
  await rate(ctx, input);
  return wholeJob(ctx, input.jobId);
});
