/** Segments split and merged by hand, within a paragraph of their file. */
import { z } from 'zod';
import { id, version } from '../../../kernel/contract/ids.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { segment } from './segments.ts';

/** That a confirmed segment becomes a draft again was said, and is meant. */
const settled = z.boolean().default(false);
/** How often segments of the file were cut, this time too: who knows of all before need not read the file again. */
const cuts = z.int();

export const splitSegment = operation({
  name: 'language.splitSegment',
  method: 'POST',
  path: '/language/segments/:segmentId/split',
  about: {
    zh: '把一个句段在原文某处拆成两个；译文在指定处或最合适处分开，两半都成为草稿。',
    en: 'Split a segment in two at a place in its source. The translation is divided where it is said or fits best; both halves become drafts.',
  },
  input: z.object({
    segmentId: id,
    version,
    /** Before which character of the source, tags counted, from 0. */
    at: z.int().min(1),
    /** Before which character of the translation; null where it fits best. */
    targetAt: z.int().min(0).nullable().default(null),
    settled,
  }),
  output: z.object({ first: segment, second: segment, cuts }),
  refusals: [
    'stale-version',
    'segment-locked',
    'segment-merged',
    'segments-of-file',
    'segment-confirmed',
    'changes-wait',
    'half-empty',
    'half-tags',
  ],
});

export const mergeSegments = operation({
  name: 'language.mergeSegments',
  method: 'POST',
  path: '/language/segments/:segmentId/merge',
  about: {
    zh: '把一个句段与同一段落里的下一个合并，原文照文件中的样子，译文接在一起，成为草稿。',
    en: 'Merge a segment with the next one of its paragraph: the source as the file has it, the translations one after the other, as a draft.',
  },
  input: z.object({
    segmentId: id,
    version,
    next: z.object({ id, version }),
    settled,
  }),
  output: z.object({ segment, gone: id, cuts }),
  refusals: [
    'stale-version',
    'segment-locked',
    'segment-merged',
    'segments-of-file',
    'segment-confirmed',
    'changes-wait',
    'other-paragraph',
    'merged-too-long',
  ],
});
