import { implement } from '../../../../../kernel/server/operation.ts';
import { handOn as contract } from '../../../contract/job-steps.ts';
import { demandAll } from '../demand-all.ts';
import { wholeJob } from '../present.ts';
import { holdJob, takeStep } from '../step.ts';

/** The translation is done, every segment of it, and goes to the reviser. */
export const handOn = implement(contract, async (ctx, input) => {
  const job = await holdJob(ctx, input, 'handOn');
  await demandAll(ctx, job.id, 'translated');
  await takeStep(ctx, job, { line: 'language.job-handed-on' });
  return wholeJob(ctx, job.id);
});
