import type { Id } from '../../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { demandVersion } from '../../../../../kernel/server/demand.ts';
import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { replaceSource as contract } from '../../../contract/job-steps.ts';
import { carriedOver } from '../../core/jobs/carried-over.ts';
import { cutsByHand } from '../../formats/exchange/cuts-by-hand.ts';
import { textHash } from '../../memory/text-hash.ts';
import { refuse } from '../../refuse.ts';
import { moveComments } from '../move-comments.ts';
import { wholeJob } from '../present.ts';
import { cutsOfJob, getJobFile, segmentsOfFile } from '../queries.ts';
import { seenJob } from '../seen-job.ts';
import { demandStep, holdJob, takeStep } from '../step.ts';
import type { JobFileTable, JobTables } from '../tables.ts';
import { keepSource, takeSource } from '../take-source.ts';

/**
 * Brings a new version of a source, paragraphs that say the same cut as they were by hand. What did not change keeps its target and how far it is; what is like a former
 * segment gets that one's target as a proposal, marked as such.
 */
export const replaceSource = implementPrepared(
  contract,
  async (preparing, { jobId, version, fileId, file }) => {
    const { job, byHand, cuts } = await preparing.read(async (ctx) => {
      const row = await seenJob(ctx, jobId);
      demandStep(ctx, 'replaceSource', row);
      demandVersion(row.version, version);
      const former = await fileOfJob(ctx, jobId, fileId);
      const by = cutsByHand(await segmentsOfFile(ctx, former));
      return { job: row, byHand: by, cuts: await cutsOfJob(ctx, jobId) };
    });
    return { source: await takeSource(preparing, file, job.from_lang, byHand), cuts };
  },
  async (ctx, { fileId, jobId, version }, { source, cuts }) => {
    const job = await holdJob(ctx, { jobId, version }, 'replaceSource');
    // Cut as they were before, the new segments would leave the translations of those behind.
    if ((await cutsOfJob(ctx, jobId)) !== cuts) throw refuse('state-conflict', { reason: cutMeanwhile });
    const file = await fileOfJob(ctx, jobId, fileId, true);
    const former = await segmentsOfFile(ctx, file);
    const now = source.segments.map((one) => ({ ...one, source_hash: textHash(one.source) }));
    const carried = carriedOver(former, now, job.from_lang);
    const number = file.current + 1;
    await keepSource(ctx, { job: jobId, file: fileId, number, lang: job.from_lang }, source, carried);
    await moveComments(ctx, fileId, { from: file.current, to: number });
    await tables<JobTables>(ctx)
      .updateTable('language.job_file')
      .set({ current: number, name: source.name })
      .where('office', '=', ctx.office.code)
      .where('id', '=', fileId)
      .execute();
    await takeStep(ctx, job, {
      line: 'language.source-replaced',
      data: { file: fileId, n: number, kept: countKept(carried) },
      columns: { delivered_at: null, mark: null },
    });
    return wholeJob(ctx, jobId);
  },
);

const cutMeanwhile = {
  zh: '读取新版原文期间有人拆分或合并了句段。请再换一次。',
  en: 'Somebody split or merged segments while the new source was read. Bring it once more.',
};

async function fileOfJob(ctx: Ctx, job: Id, id: Id, lock = false): Promise<JobFileTable> {
  const file = await getJobFile(ctx, id, lock);
  if (file.job !== job) throw refuse('not-found');
  return file;
}

function countKept(carried: ReturnType<typeof carriedOver>): number {
  return [...carried.values()].filter(({ match_origin: origin }) => origin !== 'former').length;
}
