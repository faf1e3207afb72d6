import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { listFindingsOf } from '../../../../../kernel/server/preflight/findings.ts';
import { waive } from '../../../../../kernel/server/preflight/waivers.ts';
import { waiveJobFinding as contract } from '../../../contract/job-steps.ts';
import { refuse } from '../../refuse.ts';
import { wholeJob } from '../present.ts';
import { holdJob } from '../step.ts';

/** Lets a finding stand, saying why: for whoever delivers. What would keep the file from being made cannot stand. */
export const waiveJobFinding = implement(contract, async (ctx, { finding, reason, ...on }) => {
  const job = await holdJob(ctx, on, 'deliver');
  const ref = { kind: 'translation-job', id: job.id };
  const found = (await listFindingsOf(ctx, ref.kind, ref.id))[finding];
  if (!found || found.waived) throw refuse('state-conflict', { reason: foundNoMore });
  const never = cannotStand[found.check];
  if (never) throw refuse('state-conflict', { reason: never });
  await waive(ctx, ref, found, reason);
  ctx.record({ verb: 'language.job-finding-waived', subject: ref, data: { check: found.check } });
  return wholeJob(ctx, job.id);
});

const foundNoMore = {
  zh: '这条检查结果已经不在了，请重新检查。',
  en: 'this finding is no longer there. Check again.',
};
const cannotStand: Record<string, Both> = {
  'language.segment-tags': {
    zh: '标记不符，译文文件无法生成，请先改正。',
    en: 'with such tags the file cannot be made. Correct them first.',
  },
  'language.change-waits': {
    zh: '审校改动采用与否未定，请先在句段旁了结。',
    en: 'which text goes out is not settled. Accept or refuse the change beside its segment first.',
  },
};
