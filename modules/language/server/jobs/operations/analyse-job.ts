import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { analyseJob as contract } from '../../../contract/job-steps.ts';
import { usualWeights } from '../../../contract/quotes.ts';
import { analyse } from '../analyse.ts';
import { seenJob } from '../seen-job.ts';
import { demandStep } from '../step.ts';

/** What a job amounts to, before it is quoted: by the memory that is chosen, or by all. */
export const analyseJob = implementPrepared(
  contract,
  async (preparing, { jobId, memory }) => {
    const job = await preparing.read(async (ctx) => {
      const row = await seenJob(ctx, jobId);
      demandStep(ctx, 'quote', row);
      return row;
    });
    return analyse(preparing, job, { memory: memory ?? null, weights: usualWeights });
  },
  async (_ctx, _input, found) => found,
);
