/** Many segments of a file at once: what memories have for those without a translation, and writing several together. */
import { z } from 'zod';
import { id } from '../../../kernel/contract/ids.ts';
import type { Both } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { longestText, segment } from './segments.ts';

/** No translation is filled in that is less like. */
export const leastFilled = 50;
/** So many are written in one transaction. */
export const mostWritten = 200;

const score = z.int().min(0).max(102);
const proposed = z.object({
  segmentId: id,
  place: z.int(),
  words: z.int(),
  target: z.string(),
  score,
  /** The unit of a memory; none where the file itself says the same elsewhere. */
  unit: id.nullable(),
});
export type Proposed = z.infer<typeof proposed>;

export const findPretranslation = operation({
  name: 'language.findPretranslation',
  method: 'GET',
  path: '/language/files/:fileId/pretranslation',
  about: {
    zh: '还没有译文的句段，记忆库里或本文件别处有什么可以填上；分批查询，什么也不写入。',
    en: 'What memories, or the file elsewhere, have for the segments without a translation; asked in portions, nothing is written.',
  },
  input: z.object({
    fileId: id,
    /** Nothing that scores less. */
    least: z.coerce.number().int().min(leastFilled).max(102).default(100),
    /** Only segments behind this place. */
    behind: z.coerce.number().int().min(-1).default(-1),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  output: z.object({
    items: z.array(proposed),
    /** How many segments were looked at; the place to go on behind, nothing at the end. */
    looked: z.int(),
    next: z.int().nullable(),
    /** How many have no translation, in the whole file. */
    open: z.int(),
  }),
});

/** How texts come to be written in many segments at once. */
export const writtenHow = z.enum(['memory', 'repetition', 'replaced']);

/** Why a segment was left as it was. */
export const leftWhy = z.enum(['changed', 'occupied', 'locked']);
export type LeftWhy = z.infer<typeof leftWhy>;
export const leftWhys: Record<LeftWhy, Both> = {
  changed: { zh: '此间有人改过', en: 'changed meanwhile' },
  occupied: { zh: '有人正在这一句', en: 'somebody is in it' },
  locked: { zh: '不译', en: 'not translated' },
};

const text = z.string().max(longestText);

export const writeSegments = operation({
  name: 'language.writeSegments',
  method: 'POST',
  path: '/language/files/:fileId/written',
  about: {
    zh: '一次写入若干句段：由记忆库填上，或查找替换。别人此间改过的、正在写的，留着不动。',
    en: 'Write several segments at once, from memories or by replacing words. Those somebody changed meanwhile or is in are left as they are.',
  },
  input: z.object({
    fileId: id,
    /** One number for all portions of what is done as one: by it all is undone. */
    act: id.nullable().default(null),
    segments: z
      .array(
        z.object({
          segmentId: id,
          /** The text that stood there when it was looked at. */
          base: text.nullable(),
          target: text.min(1),
          how: writtenHow,
          unit: z.object({ id, score }).nullable().default(null),
        }),
      )
      .min(1)
      .max(mostWritten),
  }),
  output: z.object({
    written: z.array(segment),
    left: z.array(z.object({ segmentId: id, why: leftWhy })),
  }),
  refusals: ['state-conflict'],
});

export const undoWrites = operation({
  name: 'language.undoWrites',
  method: 'POST',
  path: '/language/files/:fileId/undone',
  about: {
    zh: '撤销一次填充或替换，分批进行：此后没有人改过的句段恢复原来的译文和进度，其余留着不动。',
    en: 'Undo a filling or replacing as a whole, in portions: segments nobody changed since have their former text and state again, the others stay.',
  },
  input: z.object({ fileId: id, act: id }),
  output: z.object({
    restored: z.array(segment),
    left: z.array(z.object({ segmentId: id, why: leftWhy })),
    /** Some of it is still to be undone: ask again. */
    more: z.boolean(),
  }),
  refusals: ['nothing-to-undo'],
});
