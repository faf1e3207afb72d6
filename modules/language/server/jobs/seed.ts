import type { Cast } from '../../../../kernel/server/house/module.ts';
import { requestJob } from './operations/request-job.ts';

const officer = 'shen.ruolan@yunjiang.example';

/** Fills the demonstration office with translation jobs, by the same operations people use. */
export async function seedJobs(cast: Cast): Promise<void> {
  await cast.perform(officer, requestJob, {
    title: { zh: '致布伦港市市长的感谢信', en: 'Letter of Thanks to the Mayor of Brennhaven' },
    kind: 'letter',
    client: '国际交流处',
    from: 'zh',
    to: 'en',
    wantedBy: '2026-12-18',
    instructions: '用于正式发函，请按信函格式译。',
    text: '尊敬的市长先生：\n感谢贵市在我市代表团访问期间的周到安排。双方就港口合作和青年交流达成的共识，我们将逐项落实。\n谨祝贵市繁荣昌盛。',
  });
}
