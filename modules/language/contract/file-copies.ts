/** Copies of a file that leave to be worked on elsewhere, and what comes back of them. */
import { z } from 'zod';
import { id, version } from '../../../kernel/contract/ids.ts';
import { type Both, both } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';

/** A table in Word, or XLIFF of either edition. */
export const copyForm = z.enum(['bilingual', 'xliff12', 'xliff21']);
export type CopyForm = z.infer<typeof copyForm>;

export const takeCopy = operation({
  name: 'language.takeCopy',
  method: 'POST',
  path: '/language/files/:fileId/copies',
  // What goes out is the whole text: no answer of it is kept, and asked again another copy leaves.
  secret: true,
  about: {
    zh: '取出一份可在别处修改、再送回的副本：双语Word表格，或XLIFF 1.2、2.1。',
    en: 'Take a copy out to be worked on elsewhere and brought back: a bilingual table in Word, or XLIFF 1.2 or 2.1.',
  },
  input: z.object({ fileId: id, form: copyForm }),
  output: z.object({ name: z.string(), type: z.string(), base64: z.string() }),
});

/**
 * What a row of a copy comes to. `change`, `comment`: it can be written. `emptied`, `tags`, `meanwhile`: only where
 * somebody says so. `source`, `unknown`, `locked`, `long`: not at all.
 */
export const returnState = z.enum([
  'change',
  'comment',
  'emptied',
  'tags',
  'meanwhile',
  'source',
  'unknown',
  'locked',
  'long',
]);
export type ReturnState = z.infer<typeof returnState>;
export const returnStates: Record<ReturnState, Both> = {
  change: { zh: '有修改', en: 'changed' },
  comment: { zh: '只有批注', en: 'comments only' },
  emptied: { zh: '译文删空了', en: 'emptied' },
  tags: { zh: '标记不符', en: 'tags amiss' },
  meanwhile: { zh: '这里也改过', en: 'changed here too' },
  source: { zh: '原文不同', en: 'other source' },
  unknown: { zh: '没有这一句', en: 'no such segment' },
  locked: { zh: '不译', en: 'not to be translated' },
  long: { zh: '译文过长', en: 'too long' },
};

/** Can it be written at all? */
export function isTakable(state: ReturnState): boolean {
  return state === 'change' || state === 'comment' || wantsWord(state);
}

/** Is it written only where somebody says so? */
export function wantsWord(state: ReturnState): boolean {
  return state === 'emptied' || state === 'tags' || state === 'meanwhile';
}

export const returnRow = z.object({
  /** Its number in the copy. */
  number: z.int(),
  state: returnState,
  segment: z.object({ id, version }).nullable(),
  source: z.string(),
  /** The text that stands here now. */
  was: z.string(),
  /** The text of the copy that came back. */
  came: z.string(),
  /** What is written where it is taken: the text that came, joined with what was written here, its tags in order. */
  offered: z.string(),
  /** Whoever wrote here meanwhile. */
  by: both.nullable(),
  /** Both changed the same words: it is to be looked at closely. */
  meets: z.boolean(),
  tags: z.array(z.string()),
  comments: z.array(z.string()),
});
export type ReturnRow = z.infer<typeof returnRow>;

/** So many rows are shown and written at once; the rest with the same file again. */
export const mostReturned = 1000;

const file = z.object({ name: z.string().trim().min(1).max(200), base64: z.base64() });
/** A table in Word of a long book. */
const bodyLimit = 40_000_000;

export const tryReturn = operation({
  name: 'language.tryReturn',
  method: 'POST',
  path: '/language/files/:fileId/returns/tried',
  secret: true,
  bodyLimit,
  about: {
    zh: '试读一份送回的副本：哪些句段改了，哪些不能写入、为什么。什么都不写入。',
    en: 'Try a copy that came back: which segments changed, which cannot be written and why. Nothing is written.',
  },
  input: z.object({ fileId: id, file }),
  output: z.object({
    leftAt: z.iso.datetime(),
    leftBy: both,
    /** Rows of the copy that say what they said when it left, or what stands here already. */
    same: z.int(),
    counts: z.record(returnState, z.int()),
    items: z.array(returnRow),
  }),
  refusals: ['source-unreadable', 'copy-unknown', 'not-allowed'],
});
export type TriedReturn = z.infer<(typeof tryReturn)['output']>;

export const takeReturn = operation({
  name: 'language.takeReturn',
  method: 'POST',
  path: '/language/files/:fileId/returns',
  bodyLimit,
  about: {
    zh: '把送回的副本中选定的句段写入，一起写入或都不写入；批注栏里新写的成为批注。',
    en: 'Write the chosen segments of a copy that came back, all or none of them; what was added in the column of comments becomes comments.',
  },
  input: z.object({
    fileId: id,
    file,
    /** The segments, as they stood when they were looked at. */
    segments: z.array(z.object({ id, version })).min(1).max(mostReturned),
  }),
  output: z.object({ written: z.int(), comments: z.int() }),
  refusals: ['source-unreadable', 'copy-unknown', 'return-outdated', 'not-allowed'],
});
