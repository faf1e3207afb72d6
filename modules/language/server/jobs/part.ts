import type { Part } from '../part.ts';
import { jobCalendar } from './calendar-source.ts';
import { jobIsWhole } from './checks.ts';
import { jobNotices } from './notices.ts';
import { acceptReview } from './operations/accept-review.ts';
import { acceptRevision } from './operations/accept-revision.ts';
import { agreeJob } from './operations/agree-job.ts';
import { analyseJob } from './operations/analyse-job.ts';
import { assignJob } from './operations/assign-job.ts';
import { beginJob } from './operations/begin-job.ts';
import { boardOfJobs } from './operations/board-of-jobs.ts';
import { cancelJob } from './operations/cancel-job.ts';
import { checkJob } from './operations/check-job.ts';
import { closeJob } from './operations/close-job.ts';
import { declineJob } from './operations/decline-job.ts';
import { deliverJob } from './operations/deliver-job.ts';
import { giveFeedback } from './operations/give-feedback.ts';
import { handOn } from './operations/hand-on.ts';
import { jobFigures } from './operations/job-figures.ts';
import { listJobs } from './operations/list-jobs.ts';
import { listTranslators } from './operations/list-translators.ts';
import { quoteJob } from './operations/quote-job.ts';
import { readJob } from './operations/read-job.ts';
import { readTranslator } from './operations/read-translator.ts';
import { replaceSource } from './operations/replace-source.ts';
import { requestJob } from './operations/request-job.ts';
import { saveTranslator } from './operations/save-translator.ts';
import { sendBackJob } from './operations/send-back-job.ts';
import { waiveJobFinding } from './operations/waive-job-finding.ts';
import { recheckAfterTerms } from './recheck-after-terms.ts';
import { jobSheets } from './sheets.ts';
import { jobSubject } from './subject.ts';
import { tellLeftBehind } from './tell-left-behind.ts';

/** What translation jobs bring to the door. */
export const jobsPart: Part = {
  operations: [
    acceptReview,
    acceptRevision,
    agreeJob,
    analyseJob,
    assignJob,
    beginJob,
    boardOfJobs,
    cancelJob,
    checkJob,
    closeJob,
    declineJob,
    deliverJob,
    giveFeedback,
    handOn,
    jobFigures,
    listJobs,
    listTranslators,
    quoteJob,
    readJob,
    readTranslator,
    replaceSource,
    requestJob,
    saveTranslator,
    sendBackJob,
    waiveJobFinding,
  ],
  subjects: [jobSubject],
  checks: [jobIsWhole],
  reactions: [recheckAfterTerms, tellLeftBehind],
  notices: jobNotices,
  sheets: jobSheets,
  calendars: [jobCalendar],
  verbs: {
    'language.job-requested': { zh: '提出翻译任务', en: 'asked for a translation' },
    'language.job-quoted': { zh: '报价', en: 'quoted the job' },
    'language.job-agreed': { zh: '同意报价', en: 'agreed to the quote' },
    'language.job-declined': { zh: '未接受', en: 'declined it' },
    'language.job-assigned': { zh: '派稿', en: 'gave it to its people' },
    'language.job-begun': { zh: '开始翻译', en: 'began translating' },
    'language.job-handed-on': { zh: '译完，交审校', en: 'handed the translation on' },
    'language.job-sent-back': { zh: '退回', en: 'sent it back' },
    'language.revision-accepted': { zh: '审校完毕', en: 'finished the revision' },
    'language.review-accepted': { zh: '审阅完毕', en: 'finished the review' },
    'language.job-checked': { zh: '检查译文', en: 'checked the translation' },
    'language.job-finding-waived': { zh: '保留一处检查结果', en: 'let a finding stand' },
    'language.job-delivered': { zh: '交付译文', en: 'delivered the translation' },
    'language.feedback-given': { zh: '反馈', en: 'gave feedback' },
    'language.source-replaced': { zh: '换上新版原文', en: 'brought a new version of the source' },
    'language.job-closed': { zh: '结束任务', en: 'closed the job' },
    'language.translator-saved': { zh: '修改人才档案', en: 'changed a talent file' },
    'language.job-cancelled': { zh: '取消任务', en: 'cancelled it' },
  },
};
