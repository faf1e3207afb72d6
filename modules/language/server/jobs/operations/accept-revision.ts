import { implement } from '../../../../../kernel/server/operation.ts';
import { acceptRevision as contract } from '../../../contract/job-steps.ts';
import { demandAll } from '../demand-all.ts';
import { wholeJob } from '../present.ts';
import { holdJob, takeStep } from '../step.ts';
import { writeRevision } from '../write-revision.ts';

/** The reviser has compared all of it with the source. What was found is counted for the translator's file. */
export const acceptRevision = implement(contract, async (ctx, { errors, ...on }) => {
  const job = await holdJob(ctx, on, 'acceptRevision');
  await demandAll(ctx, job.id, 'revised');
  const found = await writeRevision(ctx, job, { errors, accepted: true });
  await takeStep(ctx, job, { line: 'language.revision-accepted', data: { found } });
  return wholeJob(ctx, job.id);
});
