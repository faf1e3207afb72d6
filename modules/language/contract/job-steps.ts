/** What is done with translation jobs, from the request to the feedback. */
import { z } from 'zod';
import { abilities } from '../../../kernel/contract/abilities.ts';
import { isoDate } from '../../../kernel/contract/dates.ts';
import { id, subjectRef } from '../../../kernel/contract/ids.ts';
import { enteredText, lang } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { orderedBy, pageOf, pageQuery } from '../../../kernel/contract/page.ts';
import { errorCounts, job, jobKind, jobRow, jobState, onJob } from './jobs.ts';
import { analysis, weights } from './quotes.ts';

const line = z.string().trim().min(1).max(200).nullable().default(null);
const words = z.string().trim().min(1).max(2000);

/** A file as it is sent: its bytes in base64. */
export const sentFile = z.object({ name: z.string().trim().min(1).max(255), base64: z.base64() });

const title = enteredText.refine(({ zh, en }) => zh !== null || en !== null, {
  params: { zh: '请至少用一种语言写明标题。', en: 'Give it a title in one of the two languages at least.' },
});

export const requestJob = operation({
  name: 'language.requestJob',
  method: 'POST',
  path: '/language/jobs',
  about: {
    zh: '请翻译室翻译：附上文件或贴上文字，说明用途和希望交付的日期。',
    en: 'Ask for a translation: with files or with pasted text, what it is for, and the day it is wanted.',
  },
  input: z
    .object({
      title,
      kind: jobKind,
      client: line,
      from: lang,
      to: lang,
      wantedBy: isoDate,
      instructions: words.nullable().default(null),
      confidential: z.boolean().default(false),
      subject: subjectRef.nullable().default(null),
      text: z.string().max(400_000).nullable().default(null),
      files: z.array(sentFile).max(20).default([]),
    })
    .refine(({ from, to }) => from !== to, {
      path: ['to'],
      params: { zh: '原文和译文不能是同一种语言。', en: 'The two languages are the same. Choose another.' },
    })
    .refine(({ text, files }) => Boolean(text?.trim()) || files.length > 0, {
      path: ['files'],
      params: {
        zh: '请附上文件，或贴上要翻译的文字。',
        en: 'Add a file, or paste the text to be translated.',
      },
    }),
  output: job,
  bodyLimit: 40_000_000,
  refusals: [
    'source-unreadable',
    'file-too-large',
    'file-kind-refused',
    'file-not-safe',
    'file-infected',
    'scan-unavailable',
  ],
});

export const listJobs = operation({
  name: 'language.listJobs',
  method: 'GET',
  path: '/language/jobs',
  about: {
    zh: '翻译任务列表，要先交付的在前。',
    en: 'Translation jobs, those to be delivered first at the top.',
  },
  input: pageQuery.extend({
    state: jobState.optional(),
    /** Under work, or over. */
    open: z.enum(['yes', 'no']).optional(),
    mine: z.enum(['yes']).optional(),
    person: z.string().max(100).optional(),
    kind: jobKind.optional(),
    q: z.string().trim().max(100).optional(),
    ...orderedBy(['due', 'number', 'requested']),
  }),
  output: pageOf(jobRow).extend({ abilities }),
});

export const readJob = operation({
  name: 'language.readJob',
  method: 'GET',
  path: '/language/jobs/:jobId',
  about: {
    zh: '一项翻译任务：文件与进度、报价、人员与期限、退改与反馈。',
    en: 'A translation job: its files and how far they are, the quote, the people with their days, what was sent back, and the feedback.',
  },
  input: z.object({ jobId: id }),
  output: job,
});

export const analyseJob = operation({
  name: 'language.analyseJob',
  method: 'GET',
  path: '/language/jobs/:jobId/analysis',
  about: {
    zh: '按记忆库匹配和文件内重复，把任务的字数分档。',
    en: 'The words of a job by bands: what is said again in it, and what the memories have.',
  },
  input: z.object({ jobId: id, memory: id.optional() }),
  output: analysis,
});

/** What most steps are told and answer with. */
function step<const Path extends string, Extra extends z.ZodRawShape>(
  name: string,
  path: Path,
  about: { zh: string; en: string },
  extra: Extra,
) {
  return operation({
    name: `language.${name}`,
    method: 'POST',
    path: `/language/jobs/:jobId/${path}`,
    about,
    input: onJob.extend(extra),
    output: job,
    refusals: ['state-conflict'],
  });
}

const why = { why: words };

export const quoteJob = step(
  'quoteJob',
  'quote',
  {
    zh: '报价：分档字数由程序统计，写明工作日数，可附价格。',
    en: 'Quote a job: its words are counted by bands; say how many working days it takes, and what it costs if anything.',
  },
  {
    days: z.int().min(0).max(250),
    price: z.int().min(0).max(100_000_000).nullable().default(null),
    weights: weights.optional(),
    /** Where its confirmed segments go, and what it is matched against. */
    memory: id.nullable().default(null),
  },
);
export const agreeJob = step(
  'agreeJob',
  'agreement',
  {
    zh: '同意报价；交付日期从今天起按工作日计算。',
    en: 'Agree to the quote. The day of delivery is counted from today in working days.',
  },
  {},
);
export const declineJob = step(
  'declineJob',
  'refusal',
  {
    zh: '不接受：翻译室不接这项任务，或提出人不同意报价。',
    en: 'Decline: the centre the job, or whoever asked the quote.',
  },
  why,
);
export const assignJob = step(
  'assignJob',
  'people',
  {
    zh: '派稿：定译员、审校和审阅人，各自的期限按工作日计算。审校不能是译员本人。',
    en: 'Give the job to a translator, a reviser and perhaps a reviewer, each with working days. The reviser is another person than the translator.',
  },
  {
    translator: z.string().min(1).max(100),
    translateDays: z.int().min(0).max(250),
    reviser: z.string().min(1).max(100),
    reviseDays: z.int().min(0).max(250),
    reviewer: z.string().min(1).max(100).nullable().default(null),
    reviewDays: z.int().min(0).max(250).default(0),
  },
);
export const beginJob = step('beginJob', 'begin', { zh: '译员开始翻译。', en: 'The translator begins.' }, {});
export const handOn = step(
  'handOn',
  'hand-on',
  { zh: '译完，交审校。', en: 'The translation is done and goes to the reviser.' },
  {},
);
export const sendBack = step(
  'sendBackJob',
  'send-back',
  {
    zh: '退回上一环节，说明原因；审校可记下各类差错。',
    en: 'Send it back a step, saying why. A reviser may count the errors of each kind.',
  },
  { ...why, errors: errorCounts.default({}) },
);
export const acceptRevision = step(
  'acceptRevision',
  'revision',
  {
    zh: '审校完毕，记下各类差错数；有审阅人的交审阅，否则交翻译室核对。',
    en: 'The revision is done, with the errors of each kind counted. It goes to the reviewer where there is one, else to the final check.',
  },
  { errors: errorCounts.default({}) },
);
export const acceptReview = step(
  'acceptReview',
  'review',
  { zh: '审阅完毕，交翻译室核对。', en: 'The review is done. It goes to the final check.' },
  {},
);
export const deliverJob = step(
  'deliverJob',
  'delivery',
  {
    zh: '交付译文：生成译文文件；有未处理的错误不能交付。',
    en: 'Deliver: the translated files are made. While an error is open nothing is delivered.',
  },
  { note: words.nullable().default(null) },
);
export const checkJob = operation({
  name: 'language.checkJob',
  method: 'POST',
  path: '/language/jobs/:jobId/check',
  about: { zh: '把任务的各个文件检查一遍。', en: 'Check all files of a job anew.' },
  input: z.object({ jobId: id }),
  output: job,
  refusals: ['state-conflict'],
});
export const waiveJobFinding = operation({
  name: 'language.waiveJobFinding',
  method: 'POST',
  path: '/language/jobs/:jobId/waive',
  about: {
    zh: '说明理由，保留一处检查结果所指的写法；由交付的人办理，记入账本。',
    en: 'Let a finding stand, saying why. For whoever delivers; it is on the ledger.',
  },
  /** Its number on the list, from 0. */
  input: onJob.extend({ finding: z.int().min(0), reason: z.string().trim().min(1).max(500) }),
  output: job,
  refusals: ['state-conflict'],
});
export const giveFeedback = step(
  'giveFeedback',
  'feedback',
  {
    zh: '提出人反馈：打分（1至5），可写意见。',
    en: 'What whoever asked thinks of it: a mark from 1 to 5, and words.',
  },
  { mark: z.int().min(1).max(5), words: words.nullable().default(null) },
);
export const closeJob = step('closeJob', 'closing', { zh: '结束任务。', en: 'Close the job.' }, {});
export const cancelJob = step(
  'cancelJob',
  'cancellation',
  { zh: '取消任务，说明原因。', en: 'Cancel a job, saying why.' },
  why,
);

export const replaceSource = operation({
  name: 'language.replaceSource',
  method: 'POST',
  path: '/language/jobs/:jobId/files/:fileId/source',
  about: {
    zh: '原文有变：换上新版文件。没有变的句段保留译文和进度，变了的以旧译文作参考。',
    en: 'The source changed: bring its new version. Segments that did not change keep their targets and state; of the others the old target is proposed.',
  },
  input: onJob.extend({ fileId: id, file: sentFile }),
  output: job,
  bodyLimit: 30_000_000,
  refusals: [
    'state-conflict',
    'source-unreadable',
    'file-too-large',
    'file-kind-refused',
    'file-not-safe',
    'file-infected',
    'scan-unavailable',
  ],
});
