import type { Part } from '../part.ts';
import { jobNotices } from './notices.ts';
import { listJobs } from './operations/list-jobs.ts';
import { readJob } from './operations/read-job.ts';
import { requestJob } from './operations/request-job.ts';
import { jobSubject } from './subject.ts';

/** What translation jobs bring to the door. */
export const jobsPart: Part = {
  operations: [listJobs, readJob, requestJob],
  subjects: [jobSubject],
  notices: jobNotices,
  verbs: {
    'language.job-requested': { zh: '提出翻译任务', en: 'asked for a translation' },
  },
};
