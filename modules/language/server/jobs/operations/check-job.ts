import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { storeFindings } from '../../../../../kernel/server/preflight/findings.ts';
import { gatherChecks, runChecks } from '../../../../../kernel/server/preflight/run-checks.ts';
import { checkJob as contract } from '../../../contract/job-steps.ts';
import { wholeJob } from '../present.ts';
import { seenJob } from '../seen-job.ts';
import { demandStep } from '../step.ts';

/** Checks all files of a job anew, for whoever has it in hand; what is found stands on its page. */
export const checkJob = implementPrepared(
  contract,
  async ({ read }, { jobId }) =>
    runChecks(
      await read(async (ctx) => {
        demandStep(ctx, 'write', await seenJob(ctx, jobId));
        return gatherChecks(ctx, 'translation-job', jobId);
      }),
    ),
  async (ctx, { jobId }, findings) => {
    demandStep(ctx, 'write', await seenJob(ctx, jobId));
    await storeFindings(ctx, 'translation-job', jobId, findings);
    ctx.record({
      verb: 'language.job-checked',
      subject: { kind: 'translation-job', id: jobId },
      data: { found: findings.length },
    });
    return wholeJob(ctx, jobId);
  },
);
