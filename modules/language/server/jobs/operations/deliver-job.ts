import type { Ctx } from '../../../../../kernel/server/context.ts';
import { demandVersion } from '../../../../../kernel/server/demand.ts';
import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { refuseOpenErrors, storeFindings } from '../../../../../kernel/server/preflight/findings.ts';
import { preflight } from '../../../../../kernel/server/preflight/preflight.ts';
import { deliverJob as contract } from '../../../contract/job-steps.ts';
import { refuse } from '../../refuse.ts';
import { keepFiles, makeFiles } from '../deliver-files.ts';
import { jobDelivered } from '../events.ts';
import { wholeJob } from '../present.ts';
import { changesOf, type JobRecord } from '../queries.ts';
import { seenJob } from '../seen-job.ts';
import { demandStep, holdJob, takeStep } from '../step.ts';
import { writeNote } from '../write-note.ts';

/** Delivers a job: checked anew at this moment, refused while an error is open, the files made from their sources. */
export const deliverJob = implementPrepared(
  contract,
  async (preparing, { jobId, version }) => {
    const { job, changes } = await preparing.read(async (ctx) => {
      const row = await seenJob(ctx, jobId);
      demandStep(ctx, 'deliver', row);
      demandVersion(row.version, version);
      return { job: row, changes: await changesOf(ctx, jobId) };
    });
    const findings = await preflight(preparing, 'translation-job', jobId);
    refuseOpenErrors(findings);
    return { changes, findings, made: await makeFiles(preparing, job) };
  },
  async (ctx, { note, ...on }, { changes, findings, made }) => {
    const job = await holdJob(ctx, on, 'deliver');
    await demandUnwritten(ctx, job, changes);
    await storeFindings(ctx, 'translation-job', job.id, findings);
    await keepFiles(ctx, job, made);
    if (note !== null) await writeNote(ctx, job.id, 'delivered', note);
    await takeStep(ctx, job, {
      line: 'language.job-delivered',
      data: { files: made.length },
      columns: { delivered_at: ctx.now },
    });
    ctx.publish(jobDelivered(job.id));
    return wholeJob(ctx, job.id);
  },
);

/** Refuses files made of what is no longer what the segments say. */
async function demandUnwritten(ctx: Ctx, { id }: JobRecord, changes: number): Promise<void> {
  if ((await changesOf(ctx, id)) !== changes) throw refuse('state-conflict', { reason: writtenMeanwhile });
}

const writtenMeanwhile = {
  zh: '生成译文文件时，有人修改了句段。请再交付一次。',
  en: 'Somebody wrote in it while its files were made. Deliver it once more.',
};
