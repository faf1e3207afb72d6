import { implement } from '../../../../../kernel/server/operation.ts';
import { acceptReview as contract } from '../../../contract/job-steps.ts';
import { wholeJob } from '../present.ts';
import { holdJob, takeStep } from '../step.ts';

/** The reviewer has read the translation as a text of its own. */
export const acceptReview = implement(contract, async (ctx, input) => {
  const job = await holdJob(ctx, input, 'acceptReview');
  await takeStep(ctx, job, { line: 'language.review-accepted' });
  return wholeJob(ctx, job.id);
});
