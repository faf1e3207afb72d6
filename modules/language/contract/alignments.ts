/** Alignments: two texts that say the same, sentence facing sentence, on their way into a translation memory. */
import { z } from 'zod';
import { abilities } from '../../../kernel/contract/abilities.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import { type Both, both } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { pageOf, pageQuery } from '../../../kernel/contract/page.ts';

/** Below this confidence a bead asks to be looked at. */
export const sureFrom = 0.8;
/** Characters of one side, and sentences: a book, not a library. */
export const longestSide = 2_000_000;
export const mostSentences = 20_000;

/** How a bead came to be as it is: by the aligner, by a hand, or looked at and found right. */
export const beadState = z.enum(['made', 'changed', 'checked']);
export type BeadState = z.infer<typeof beadState>;

export const beadStates: Record<BeadState, Both> = {
  made: { zh: '自动对齐', en: 'aligned' },
  changed: { zh: '人工调整', en: 'by hand' },
  checked: { zh: '已核对', en: 'checked' },
};

export const alignedSentence = z.object({
  text: z.string().min(1).max(20_000).regex(/\S/),
  /** The paragraph of its text it stands in, from 0. */
  paragraph: z.int().min(0),
});
export type AlignedSentence = z.infer<typeof alignedSentence>;

const sentences = z.array(alignedSentence).max(200);

/** Sentences of one side that say what those of the other say. A bead is never changed, only replaced by others. */
export const alignedBead = z.object({
  id,
  /** So many characters of both texts stand before it, blanks not counted: the order of the beads. */
  place: z.int(),
  zh: sentences,
  en: sentences,
  /** 0..1, how sure the aligner is that the bead is exactly right; null where a hand made it. */
  confidence: z.number().nullable(),
  state: beadState,
  /** It stays as it is, and what is aligned anew is fitted to it. */
  locked: z.boolean(),
});
export type AlignedBead = z.infer<typeof alignedBead>;

/** Other beads of the same words in place of some that stand side by side. */
const replacement = z.object({
  kind: z.literal('replace'),
  take: z
    .array(id)
    .min(1)
    .max(mostSentences * 2),
  put: z
    .array(alignedBead.pick({ id: true, zh: true, en: true, state: true, locked: true }))
    .min(1)
    .max(mostSentences * 2),
});
/** The same beads with another state, each under an id of its own. */
const marking = z.object({
  kind: z.literal('mark'),
  beads: z
    .array(z.object({ was: id, id, state: beadState, locked: z.boolean() }))
    .min(1)
    .max(mostSentences * 2),
});

/** One change of an alignment. It holds as long as the beads it takes are still there. */
export const alignmentEdit = z.discriminatedUnion('kind', [replacement, marking]);
export type AlignmentEdit = z.infer<typeof alignmentEdit>;

/** `open`: nothing of it is in a memory yet; `changed`: it was stored, and worked on since. */
export const alignmentState = z.enum(['open', 'stored', 'changed']);
export type AlignmentState = z.infer<typeof alignmentState>;

export const alignmentStates: Record<AlignmentState, Both> = {
  open: { zh: '核对中', en: 'being checked' },
  stored: { zh: '已入库', en: 'in the memory' },
  changed: { zh: '入库后有改动', en: 'changed since stored' },
};

const line = z.string().trim().min(1).max(200);

const alignmentHead = z.object({
  id,
  version,
  /** The text it is of, by a name or number of the office's: the units in the memory carry it. */
  name: z.string(),
  /** What the two files were called; null where they were pasted. */
  files: z.object({ zh: z.string().nullable(), en: z.string().nullable() }),
  memory: z.object({ id, name: both }).nullable(),
  state: alignmentState,
  beads: z.int(),
  /** How many of them somebody found right. */
  checked: z.int(),
  /** How many units of it were put into the memory. */
  stored: z.int(),
  changedAt: z.iso.datetime(),
  changedBy: both,
});

export const alignmentRow = alignmentHead;
export type AlignmentRow = z.infer<typeof alignmentRow>;

/** An alignment with what of it changed since a version: the beads put since, and the ids of those gone. */
export const alignment = alignmentHead.extend({
  changes: z.object({ beads: z.array(alignedBead), gone: z.array(id) }),
  abilities,
});
export type Alignment = z.infer<typeof alignment>;

const handedIn = z.union([
  z.object({ text: z.string().min(1) }),
  z.object({ file: z.object({ name: z.string().trim().min(1).max(200), base64: z.base64().min(1) }) }),
]);
export type HandedInSide = z.infer<typeof handedIn>;

const since = z.coerce.number().int().min(0).default(0);

export const makeAlignment = operation({
  name: 'language.makeAlignment',
  method: 'POST',
  path: '/language/alignments',
  about: {
    zh: '对齐两份文本（各一份中文、英文），或一份中英合排的文本。',
    en: 'Align two texts, one in Chinese and one in English, or one text that holds both.',
  },
  input: z.object({
    name: line,
    memoryId: id.nullable().default(null),
    zh: handedIn.optional(),
    en: handedIn.optional(),
    both: handedIn.optional(),
  }),
  output: alignment,
  bodyLimit: 24_000_000,
  refusals: ['alignment-not-read', 'alignment-too-long', 'alignment-sides'],
});
export const listAlignments = operation({
  name: 'language.listAlignments',
  method: 'GET',
  path: '/language/alignments',
  about: { zh: '对齐工作，最近改动的在前。', en: 'The alignments, latest change first.' },
  input: pageQuery.extend({ q: z.string().trim().max(200).optional(), state: alignmentState.optional() }),
  output: pageOf(alignmentRow).extend({ abilities }),
});
export const readAlignment = operation({
  name: 'language.readAlignment',
  method: 'GET',
  path: '/language/alignments/:alignmentId',
  about: {
    zh: '一项对齐的全部句对；给出版本号时，只给出此后的变化。',
    en: 'An alignment with all its beads, or with what changed since a version of it.',
  },
  input: z.object({ alignmentId: id, since }),
  output: alignment,
});
export const explainBead = operation({
  name: 'language.explainBead',
  method: 'GET',
  path: '/language/alignments/:alignmentId/beads/:beadId',
  about: {
    zh: '一组句对的依据：哪些词、姓名、数字相互对应，各在何处。',
    en: 'Why a bead holds together: which words, names and figures answer each other, and where they stand.',
  },
  input: z.object({ alignmentId: id, beadId: id }),
  output: z.object({
    /** What tied it when it was aligned, most telling first; nothing where a hand made it. */
    reasons: z.array(z.string()),
    /** Places in the sentences of either side joined as `textOfSide` joins them. */
    links: z.array(
      z.object({
        kind: z.enum(['figure', 'name', 'word']),
        zh: z.tuple([z.int(), z.int()]).readonly(),
        en: z.tuple([z.int(), z.int()]).readonly(),
      }),
    ),
  }),
});
export const editAlignment = operation({
  name: 'language.editAlignment',
  method: 'POST',
  path: '/language/alignments/:alignmentId/edits',
  about: {
    zh: '调整句对：拆分、合并、移动、锁定、核对、撤销。同时有他人调整的，只要不涉及相同句对，都会保留。',
    en: 'Change beads: split, merge, move, lock, check, undo. What others change meanwhile stands, as long as it is not of the same beads.',
  },
  input: z.object({ alignmentId: id, since: version, edits: z.array(alignmentEdit).min(1).max(500) }),
  output: alignment,
  bodyLimit: 16_000_000,
  refusals: ['beads-changed', 'bead-locked', 'beads-lose-words'],
});
export const realign = operation({
  name: 'language.realign',
  method: 'POST',
  path: '/language/alignments/:alignmentId/realignment',
  about: {
    zh: '保留已锁定和已核对的句对，其余重新对齐。',
    en: 'Align anew what lies between the beads that are locked or checked.',
  },
  input: z.object({ alignmentId: id, version }),
  output: alignment,
});
export const storeAlignment = operation({
  name: 'language.storeAlignment',
  method: 'POST',
  path: '/language/alignments/:alignmentId/storing',
  about: {
    zh: '把已核对的句对（或全部有译文的句对）存入翻译记忆库。',
    en: 'Put the beads that were checked, or all that have both sides, into a translation memory.',
  },
  input: z.object({
    alignmentId: id,
    version,
    memoryId: id,
    which: z.enum(['checked', 'all']).default('checked'),
  }),
  output: alignment.extend({
    /** Units that are new in the memory, and those it had already. */
    added: z.int(),
    known: z.int(),
  }),
  refusals: ['nothing-to-store'],
});
export const discardAlignment = operation({
  name: 'language.discardAlignment',
  method: 'POST',
  path: '/language/alignments/:alignmentId/discarding',
  about: {
    zh: '清除一项对齐及其文字；已存入记忆库的不受影响。',
    en: 'Discard an alignment with its words. What was put into a memory stays there.',
  },
  input: z.object({ alignmentId: id, version }),
  output: z.object({ id }),
});
