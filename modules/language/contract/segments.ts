/** The segments of a file of a translation job, as they are worked on: read, written, confirmed, talked about. */
import { z } from 'zod';
import { abilities } from '../../../kernel/contract/abilities.ts';
import { instant } from '../../../kernel/contract/dates.ts';
import { finding } from '../../../kernel/contract/findings.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import { type Both, both, lang, localText } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { pageOf, pageQuery } from '../../../kernel/contract/page.ts';
import { matchOrigin, progress, type SegmentState, segmentState } from './jobs.ts';

export const segmentStates: Record<SegmentState, Both> = {
  new: { zh: '未译', en: 'not begun' },
  draft: { zh: '草稿', en: 'draft' },
  translated: { zh: '已译', en: 'translated' },
  revised: { zh: '已审校', en: 'revised' },
  checked: { zh: '已核对', en: 'checked' },
};

/** Whose work on the file it is now: it decides what typing and confirming make of a segment. */
export const workStage = z.enum(['translate', 'revise', 'review', 'check']);
export type WorkStage = z.infer<typeof workStage>;

/** How a text of a segment came about. `before`: it was there when the file came. */
export const revisionHow = z.enum([
  'typed',
  'memory',
  'machine',
  'repetition',
  'joined',
  'settled',
  'replaced',
  'file',
  'before',
  'split',
  'merged',
  'undone',
]);
export type RevisionHow = z.infer<typeof revisionHow>;
export const revisionHows: Record<RevisionHow, Both> = {
  typed: { zh: '键入', en: 'typed' },
  memory: { zh: '取自记忆库', en: 'from a memory' },
  machine: { zh: '取自机器翻译', en: 'from machine translation' },
  repetition: { zh: '与相同的句段一致', en: 'as where the same is said' },
  joined: { zh: '两人所写合并', en: 'two people’s texts joined' },
  settled: { zh: '接受或不接受修改', en: 'changes accepted or refused' },
  replaced: { zh: '查找替换', en: 'found and replaced' },
  file: { zh: '取自送回的文件', en: 'from a file that came back' },
  before: { zh: '原有', en: 'there before' },
  split: { zh: '拆分句段', en: 'segment split' },
  merged: { zh: '合并句段', en: 'segments merged' },
  undone: { zh: '撤销填充或替换', en: 'filling or replacing undone' },
};

export const segment = z.object({
  id,
  version,
  place: z.int(),
  paragraph: z.int(),
  /** What it is in its file: a heading, a cell, a note … */
  kind: z.string(),
  source: z.string(),
  target: z.string().nullable(),
  /** The text as it was agreed on, where changes of somebody else wait to be accepted. */
  agreed: z.string().nullable(),
  state: segmentState,
  locked: z.boolean(),
  words: z.int(),
  match: z.object({ score: z.int().nullable(), origin: matchOrigin }).nullable(),
  /** Comments that are open. */
  comments: z.int(),
  /** How many segments of the file say the same. */
  same: z.int(),
  changedAt: instant,
  changedBy: both,
});
export type Segment = z.infer<typeof segment>;

/** Somebody who has the file open, and the segment he or she is in. */
const present = z.object({ userId: z.string(), name: both, segmentId: id.nullable() });
export type Present = z.infer<typeof present>;

const fileHead = z.object({
  id,
  name: z.string(),
  format: z.string(),
  /** The version of the source worked on. */
  current: z.int(),
  from: lang,
  to: lang,
  job: z.object({
    id,
    number: z.string(),
    title: localText,
    kind: z.string(),
    client: z.string().nullable(),
  }),
  memory: id.nullable(),
  stage: workStage,
  progress: progress.extend({ states: z.record(segmentState, z.int()) }),
  /** The number of the last change: what comes after it is asked by it. */
  change: z.int(),
  /** How often segments of it were split or merged. */
  cuts: z.int(),
  /** Segments that were merged into others: where what somebody typed in one of them belongs now. */
  merged: z.array(z.object({ gone: id, segmentId: id, by: both })),
  abilities,
});
export type FileHead = z.infer<typeof fileHead>;

export const segmentNarrowing = z.enum([
  'new',
  'draft',
  'translated',
  'revised',
  'checked',
  'commented',
  'changed',
  'repeated',
]);
export type SegmentNarrowing = z.infer<typeof segmentNarrowing>;

export const readSegments = operation({
  name: 'language.readSegments',
  method: 'GET',
  path: '/language/files/:fileId/segments',
  about: {
    zh: '任务文件的句段，按先后排列；可按进度、批注、待定修改、重复、文字筛选。',
    en: 'The segments of a file of a job in their order, narrowed by how far they are, open comments, changes that wait, repetition or words.',
  },
  input: pageQuery.extend({
    fileId: id,
    limit: z.coerce.number().int().min(1).max(1000).default(200),
    only: segmentNarrowing.optional(),
    q: z.string().max(200).optional(),
  }),
  output: pageOf(segment).extend({ file: fileHead }),
});

export const followSegments = operation({
  name: 'language.followSegments',
  method: 'GET',
  path: '/language/files/:fileId/changes',
  about: {
    zh: '某个改动编号之后变动的句段，以及谁正在这个文件里。',
    en: 'The segments that changed after a change number, and who has the file open.',
  },
  input: z.object({ fileId: id, since: z.coerce.number().int().min(0) }),
  output: z.object({
    change: z.int(),
    /** As in the head of the file: where it is another than before, everything is to be read again. */
    cuts: z.int(),
    /** The version of the source: where it is another than before, everything is to be read again. */
    current: z.int(),
    /** So many changed that everything is to be read again. */
    tooMany: z.boolean(),
    items: z.array(segment),
    people: z.array(present),
    /** Another whenever a check of the job has found something else, as after a term was approved. */
    found: z.string(),
  }),
});

export const enterSegment = operation({
  name: 'language.enterSegment',
  method: 'POST',
  path: '/language/files/:fileId/presence',
  // Said every few seconds: nothing of it is kept beyond a minute.
  secret: true,
  about: {
    zh: '告知自己正在哪个句段；一分钟没有再说，即视为离开。',
    en: 'Say which segment one is in. Whoever does not say so again within a minute has left.',
  },
  input: z.object({ fileId: id, segmentId: id.nullable() }),
  output: z.object({ people: z.array(present) }),
});

export const readSegment = operation({
  name: 'language.readSegment',
  method: 'GET',
  path: '/language/segments/:segmentId',
  about: {
    zh: '一个句段：各次所写的文字、批注、文件自带的建议。',
    en: 'One segment with the texts it had, what is said of it, and what its file proposes.',
  },
  input: z.object({ segmentId: id }),
  output: z.object({
    segment,
    revisions: z.array(
      z.object({
        number: z.int(),
        target: z.string().nullable(),
        state: segmentState,
        how: revisionHow,
        at: instant,
        by: both,
      }),
    ),
    comments: z.array(
      z.object({
        id,
        text: z.string(),
        at: instant,
        by: both,
        settled: z.object({ at: instant, by: both }).nullable(),
      }),
    ),
  }),
});
export type SegmentDetails = z.infer<(typeof readSegment)['output']>;

/** A translation is no longer than this. */
export const longestText = 20_000;
const text = z.string().max(longestText);
const piece = z.object({
  by: z.enum(['nobody', 'me', 'them', 'both', 'meeting']),
  mine: z.string(),
  theirs: z.string(),
});

/** Somebody else wrote the segment meanwhile: both texts, and how they can be joined. Nothing was written. */
export const meeting = z.object({
  by: both,
  mine: z.string(),
  theirs: z.string(),
  joined: z.string(),
  /** They changed nothing that the other changed too. */
  clear: z.boolean(),
  pieces: z.array(piece),
});
export type Meeting = z.infer<typeof meeting>;

const written = {
  segmentId: id,
  /** The text that stood there when the writing began: where another stands there now, somebody wrote meanwhile. */
  base: text.nullable(),
  target: text,
  how: z.enum(['typed', 'memory', 'machine', 'joined']).default('typed'),
  /** The unit the text was taken from, and its score. */
  unit: z
    .object({ id, score: z.int().min(0).max(102) })
    .nullable()
    .default(null),
};

export const saveSegment = operation({
  name: 'language.saveSegment',
  method: 'POST',
  path: '/language/segments/:segmentId',
  about: {
    zh: '保存一个句段的译文。别人此间改过的，不覆盖，而是答复两份文字和合并的建议。',
    en: 'Keep the translation of a segment. Where somebody else changed it meanwhile nothing is written over: both texts come back with a proposal how to join them.',
  },
  input: z.object(written),
  output: z.object({ segment, meeting: meeting.nullable() }),
  refusals: ['segment-locked', 'segment-merged', 'state-conflict'],
});
export type SavedSegment = z.infer<(typeof saveSegment)['output']>;

export const confirmSegment = operation({
  name: 'language.confirmSegment',
  method: 'POST',
  path: '/language/segments/:segmentId/confirmation',
  about: {
    zh: '确认一个句段：译员确认为已译，审校确认为已审校，核对者确认为已核对；相同的句段一并填上，审校过的进入记忆库。',
    en: 'Confirm a segment as translated, revised or checked, by whose turn it is. The same sentences are filled in, and what is revised goes into the memory of the job.',
  },
  input: z.object(written),
  output: z.object({ segment, meeting: meeting.nullable(), filled: z.array(segment) }),
  refusals: ['segment-locked', 'segment-merged', 'segment-empty', 'tags-amiss', 'state-conflict'],
});

/** What is amiss in a segment. */
export const segmentFinding = finding
  .pick({ check: true, severity: true, message: true, source: true, fixLabel: true })
  .extend({
    /** The whole translation with it mended. */
    fix: z.string().optional(),
  });
export type SegmentFinding = z.infer<typeof segmentFinding>;

export const checkSegment = operation({
  name: 'language.checkSegment',
  method: 'POST',
  path: '/language/segments/:segmentId/findings',
  // Texts that are being written: neither they nor the answer are kept.
  secret: true,
  about: {
    zh: '检查一个正在写的句段：交付时所查的，除需与全文对照的以外；能改的附改后的译文。',
    en: 'Check a segment as it is being written for what delivery asks, except what is compared with the whole text. What can be mended comes with the mended translation.',
  },
  input: z.object({ segmentId: id, target: text }),
  output: z.object({ items: z.array(segmentFinding) }),
});

export const settleSegment = operation({
  name: 'language.settleSegment',
  method: 'POST',
  path: '/language/segments/:segmentId/changes',
  about: {
    zh: '接受或不接受别人对一个句段的修改，逐处或全部。',
    en: 'Accept or refuse what somebody else changed in a segment, one by one or all.',
  },
  input: z.object({
    segmentId: id,
    version,
    which: z.union([z.int().min(0), z.literal('all')]),
    accept: z.boolean(),
  }),
  output: segment,
  refusals: ['segment-locked', 'segment-merged', 'state-conflict'],
});

export const commentSegment = operation({
  name: 'language.commentSegment',
  method: 'POST',
  path: '/language/segments/:segmentId/comments',
  about: { zh: '对一个句段写批注。', en: 'Say something of a segment.' },
  input: z.object({ segmentId: id, text: z.string().trim().min(1).max(2000) }),
  output: segment,
});

export const settleComment = operation({
  name: 'language.settleComment',
  method: 'POST',
  path: '/language/segment-comments/:commentId',
  about: { zh: '批注已办，或重新打开。', en: 'Settle a comment, or open it again.' },
  input: z.object({ commentId: id, settled: z.boolean() }),
  output: segment,
});

/** How a file is taken along as it stands: translated in its own format, or as a memory in TMX. */
export const fileForm = z.enum(['translated', 'tmx']);
export type FileForm = z.infer<typeof fileForm>;

export const takeFile = operation({
  name: 'language.takeFile',
  method: 'GET',
  path: '/language/files/:fileId/as/:form',
  about: {
    zh: '取任务文件现在的样子：按原格式的译文（没有译的保留原文），或TMX记忆库；不等于交付。',
    en: 'Take a file along as it stands: translated in its own format, with the source where nothing is translated yet, or as TMX. It is no delivery.',
  },
  input: z.object({ fileId: id, form: fileForm }),
  output: z.object({ name: z.string(), type: z.string(), base64: z.string() }),
  refusals: ['file-not-made'],
});
