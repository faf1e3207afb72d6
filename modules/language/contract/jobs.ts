/** Translation jobs: the words they are spoken of in, and what a job looks like. */
import { z } from 'zod';
import { abilities } from '../../../kernel/contract/abilities.ts';
import { instant, isoDate } from '../../../kernel/contract/dates.ts';
import { finding } from '../../../kernel/contract/findings.ts';
import { id, subjectRef, version } from '../../../kernel/contract/ids.ts';
import { type Both, both, lang, localText } from '../../../kernel/contract/local-text.ts';
import { type TextKind, textKind, textKinds } from './checks.ts';
import { jobQuote } from './quotes.ts';

/** Where a job stands. It is derived from the ledger; the row of the job says the same. */
export const jobState = z.enum([
  'requested',
  'quoted',
  'agreed',
  'assigned',
  'translating',
  'revising',
  'reviewing',
  'checking',
  'delivered',
  'closed',
  'declined',
  'cancelled',
]);
export type JobState = z.infer<typeof jobState>;

export const jobStates: Record<JobState, Both> = {
  requested: { zh: '待报价', en: 'requested' },
  quoted: { zh: '待同意', en: 'quoted' },
  agreed: { zh: '待派稿', en: 'agreed' },
  assigned: { zh: '待开始', en: 'assigned' },
  translating: { zh: '翻译中', en: 'in translation' },
  revising: { zh: '审校中', en: 'in revision' },
  reviewing: { zh: '审阅中', en: 'in review' },
  checking: { zh: '待核对', en: 'in final check' },
  delivered: { zh: '已交付', en: 'delivered' },
  closed: { zh: '已结束', en: 'closed' },
  declined: { zh: '未接受', en: 'declined' },
  cancelled: { zh: '已取消', en: 'cancelled' },
};

/** The kind of text: it decides which checks hold, and how gravely. */
export const jobKind = textKind;
export type JobKind = TextKind;
export const jobKinds = textKinds;

/** How far a segment is. */
export const segmentState = z.enum(['new', 'draft', 'translated', 'revised', 'checked']);
export type SegmentState = z.infer<typeof segmentState>;

/** Where the target of a segment came from. `former`: from the source before it changed. */
export const matchOrigin = z.enum(['memory', 'repetition', 'former', 'file', 'machine']);
export type MatchOrigin = z.infer<typeof matchOrigin>;

/** The people a job has, by what each does. */
export const jobPart = z.enum(['translator', 'reviser', 'reviewer']);
export type JobPart = z.infer<typeof jobPart>;

/** Kinds of errors a reviser counts. */
export const errorKind = z.enum(['meaning', 'terms', 'figures', 'language', 'style']);
export type ErrorKindFound = z.infer<typeof errorKind>;
export const errorKinds: Record<ErrorKindFound, Both> = {
  meaning: { zh: '理解与准确', en: 'Meaning' },
  terms: { zh: '术语与名称', en: 'Terms and names' },
  figures: { zh: '数字与日期', en: 'Figures and dates' },
  language: { zh: '语法与拼写', en: 'Grammar and spelling' },
  style: { zh: '文体与格式', en: 'Style and layout' },
};

export const somebody = z.object({ userId: z.string(), name: both });
export type Somebody = z.infer<typeof somebody>;

/** Words by how far they are; what is locked counts as checked. */
export const progress = z.object({
  words: z.int(),
  segments: z.int(),
  translated: z.int(),
  revised: z.int(),
  checked: z.int(),
});
export type Progress = z.infer<typeof progress>;

/** How a client body asks: by the form, or by a program of its own. */
export const outsideWay = z.enum(['form', 'program']);
export const outsideWays: Record<z.infer<typeof outsideWay>, Both> = {
  form: { zh: '外部表单', en: 'outside, by form' },
  program: { zh: '外部接口', en: 'outside, by program' },
};

export const jobRow = z.object({
  id,
  number: z.string(),
  version,
  state: jobState,
  title: localText,
  kind: jobKind,
  client: z.string().nullable(),
  from: lang,
  to: lang,
  requestedBy: somebody,
  requestedAt: instant,
  wantedBy: isoDate,
  /** The day agreed on for delivery. */
  due: isoDate.nullable(),
  translator: somebody.nullable(),
  reviser: somebody.nullable(),
  reviewer: somebody.nullable(),
  progress,
  confidential: z.boolean(),
  /** How a client body outside asked for it; null where the office’s own people did. */
  outside: outsideWay.nullable(),
  /** The day by which whoever's turn it is should be done. */
  turnBy: isoDate.nullable(),
  late: z.boolean(),
  yourTurn: z.boolean(),
});
export type JobRow = z.infer<typeof jobRow>;

export const jobFile = z.object({
  id,
  name: z.string(),
  format: z.string(),
  /** The version worked on; earlier ones are kept. */
  current: z.int(),
  versions: z.array(
    z.object({ number: z.int(), words: z.int(), addedAt: instant, addedBy: both, href: z.string() }),
  ),
  progress,
  /** Where what was delivered of it is to be had. */
  delivered: z.string().nullable(),
});
export type JobFile = z.infer<typeof jobFile>;

/** What a note on a job is. */
export const jobNoteKind = z.enum(['declined', 'cancelled', 'sent-back', 'feedback', 'delivered']);
export type JobNoteKind = z.infer<typeof jobNoteKind>;

export const jobNote = z.object({
  kind: jobNoteKind,
  text: z.string(),
  at: instant,
  by: both,
});

export const errorCounts = z.partialRecord(errorKind, z.int().min(0).max(999));
export type ErrorCounts = z.infer<typeof errorCounts>;

export const jobRevision = z.object({
  reviser: both,
  translator: both,
  words: z.int(),
  errors: errorCounts,
  accepted: z.boolean(),
  at: instant,
});

export const job = jobRow.extend({
  instructions: z.string().nullable(),
  /** What a client body said with it, and whom to ask: told to the head and to those who work on it. */
  asked: z
    .object({
      clientLink: z.string().nullable(),
      use: z.string(),
      contact: z.object({ name: z.string(), email: z.string(), phone: z.string().nullable() }).nullable(),
    })
    .nullable(),
  subject: subjectRef.extend({ link: z.string(), title: localText }).nullable(),
  memory: z.object({ id, name: both }).nullable(),
  files: z.array(jobFile),
  quote: jobQuote.nullable(),
  quotedAt: instant.nullable(),
  translateBy: isoDate.nullable(),
  reviseBy: isoDate.nullable(),
  reviewBy: isoDate.nullable(),
  /** What is still to be done by somebody who has left the office. */
  leftBehind: z.array(jobPart),
  deliveredAt: instant.nullable(),
  /** What the client thought of it, 1 to 5. */
  mark: z.int().nullable(),
  notes: z.array(jobNote),
  revisions: z.array(jobRevision),
  /** What the checks found last. */
  findings: z.array(finding),
  abilities,
});
export type Job = z.infer<typeof job>;

/** Every step of a job names the version it was taken on. */
export const onJob = z.object({ jobId: id, version });
