import { implement } from '../../../../../kernel/server/operation.ts';
import { beginJob as contract } from '../../../contract/job-steps.ts';
import { wholeJob } from '../present.ts';
import { holdJob, takeStep } from '../step.ts';

/** The translator begins. */
export const beginJob = implement(contract, async (ctx, input) => {
  const job = await holdJob(ctx, input, 'begin');
  await takeStep(ctx, job, { line: 'language.job-begun' });
  return wholeJob(ctx, job.id);
});
