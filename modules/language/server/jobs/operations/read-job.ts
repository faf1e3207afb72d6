import { implement } from '../../../../../kernel/server/operation.ts';
import { readJob as contract } from '../../../contract/job-steps.ts';
import { wholeJob } from '../present.ts';
import { seenJob } from '../seen-job.ts';

/** A job with its files, quote, people, notes and revisions. */
export const readJob = implement(contract, async (ctx, { jobId }) => {
  await seenJob(ctx, jobId);
  return wholeJob(ctx, jobId);
});
