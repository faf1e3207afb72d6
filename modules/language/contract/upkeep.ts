/** Keeping a memory in order: words replaced in many units at once, and what is wrong in it. */
import { z } from 'zod';
import { id, version } from '../../../kernel/contract/ids.ts';
import { type Both, both, lang } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { pageQuery } from '../../../kernel/contract/page.ts';
import { memory, unit, unitFault } from './memory.ts';
import { severity } from './texts.ts';

const yesNo = z.enum(['yes', 'no']).default('no');

/** Which words of one side give way to which. Blanks count: two of them can give way to one. */
const replacement = {
  side: lang,
  find: z.string().min(1).max(200),
  put: z.string().max(500).default(''),
  matchCase: yesNo,
  wholeWords: yesNo,
};
const asked = z.object(replacement);
export type Replacement = z.infer<typeof asked>;

/** How many units are replaced in at once. */
export const mostReplaced = 1000;

export const previewReplace = operation({
  name: 'language.previewReplace',
  method: 'GET',
  path: '/language/memories/:memoryId/replacements',
  about: {
    zh: '把记忆库一种语言中的文字换成别的，先看会改哪些单元、怎么改；不改动任何内容。',
    en: 'What replacing words of one language would change in a memory, unit by unit. It changes nothing.',
  },
  input: z.object({ memoryId: id, ...replacement }),
  output: z.object({
    items: z.array(
      z.object({
        unit,
        /** The side from what it is to what it would be. */
        pieces: z.array(z.object({ kind: z.enum(['same', 'out', 'in']), text: z.string() })),
      }),
    ),
    /** Whether there are more than could be shown. */
    more: z.boolean(),
    memory,
  }),
});

/** Why a unit was left as it is. */
export const leftReason = z.enum(['changed', 'gone', 'not-there', 'known']);
export type LeftReason = z.infer<typeof leftReason>;
export const leftReasons: Record<LeftReason, Both> = {
  changed: { zh: '刚被别人改过', en: 'changed by somebody meanwhile' },
  gone: { zh: '已被删去', en: 'removed meanwhile' },
  'not-there': { zh: '已没有要找的文字', en: 'no longer has the words' },
  known: { zh: '改后与库中已有单元相同', en: 'would be the same as another unit' },
};

export const replaceUnits = operation({
  name: 'language.replaceUnits',
  method: 'POST',
  path: '/language/memories/:memoryId/replacements',
  about: {
    zh: '在所选的单元中替换文字，一次最多1000个；期间被别人改过的不动。',
    en: 'Replace words in these units, a thousand at once at most. Those somebody changed meanwhile are left as they are.',
  },
  input: z.object({
    memoryId: id,
    ...replacement,
    units: z.array(z.object({ id, version })).min(1).max(mostReplaced),
  }),
  output: z.object({ changed: z.int(), left: z.array(z.object({ id, why: leftReason })) }),
});

export const readQuality = operation({
  name: 'language.readQuality',
  method: 'GET',
  path: '/language/memories/:memoryId/quality',
  about: {
    zh: '一个记忆库的质量：每种毛病各有多少单元。',
    en: 'The quality of a memory: how many units have each fault.',
  },
  input: z.object({ memoryId: id }),
  output: z.object({ memory, lines: z.array(z.object({ fault: unitFault, count: z.int() })) }),
});

export const checkFigures = operation({
  name: 'language.checkFigures',
  method: 'GET',
  path: '/language/memories/:memoryId/figures',
  about: {
    zh: '逐批核对记忆库中单元的数字和日期，只列出两种语言不一致的。',
    en: 'Compare the figures and dates of a memory’s units, some at a time; only those that differ are listed.',
  },
  input: pageQuery.extend({ memoryId: id }),
  output: z.object({
    items: z.array(z.object({ unit, findings: z.array(z.object({ severity, message: both })) })),
    /** How many were looked at. */
    looked: z.int(),
    next: z.string().nullable(),
  }),
});
