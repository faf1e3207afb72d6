import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { storeFindings } from '../../../../../kernel/server/preflight/findings.ts';
import { gatherChecks, runChecks } from '../../../../../kernel/server/preflight/run-checks.ts';
import { checkJob as contract } from '../../../contract/job-steps.ts';
import { refuse } from '../../refuse.ts';
import { wholeJob } from '../present.ts';
import { cutsOfJob, getJob } from '../queries.ts';
import { seenJob } from '../seen-job.ts';
import { demandStep } from '../step.ts';

/** Checks all files of a job anew, for whoever has it in hand; what is found stands on its page. */
export const checkJob = implementPrepared(
  contract,
  async ({ read }, { jobId }) => {
    const { gathered, cuts } = await read(async (ctx) => {
      demandStep(ctx, 'write', await seenJob(ctx, jobId));
      return {
        gathered: await gatherChecks(ctx, 'translation-job', jobId),
        cuts: await cutsOfJob(ctx, jobId),
      };
    });
    return { findings: await runChecks(gathered), cuts };
  },
  async (ctx, { jobId }, { findings, cuts }) => {
    demandStep(ctx, 'write', await seenJob(ctx, jobId));
    // Held: nobody writes in it until what was found is kept.
    await getJob(ctx, jobId, true);
    // What was found would stand at places that are others’ now.
    if ((await cutsOfJob(ctx, jobId)) !== cuts) throw refuse('state-conflict', { reason: cutMeanwhile });
    await storeFindings(ctx, 'translation-job', jobId, findings);
    ctx.record({
      verb: 'language.job-checked',
      subject: { kind: 'translation-job', id: jobId },
      data: { found: findings.length },
    });
    return wholeJob(ctx, jobId);
  },
);

const cutMeanwhile = {
  zh: '检查期间有人拆分或合并了句段。请再检查一次。',
  en: 'Somebody split or merged segments while it was checked. Check it once more.',
};
