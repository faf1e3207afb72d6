/** Termbases that come as files, TBX or spreadsheets: what they would bring, and bringing it; approving many at once. */
import { z } from 'zod';
import { id, version } from '../../../kernel/contract/ids.ts';
import type { Both } from '../../../kernel/contract/local-text.ts';
import { both } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';

/** The termbase has nothing of it, or all of it, or some of its words for something else; or it cannot be taken. */
export const termEntryState = z.enum(['new', 'known', 'clash', 'unreadable']);
export type TermEntryState = z.infer<typeof termEntryState>;
export const termEntryStates: Record<TermEntryState, Both> = {
  new: { zh: '新概念', en: 'New' },
  known: { zh: '已有', en: 'Known' },
  clash: { zh: '与现有概念部分相同', en: 'Shares a term' },
  unreadable: { zh: '不能收入', en: 'Cannot be taken' },
};

/** More than this many concepts come by the command. */
export const mostConceptsOfFile = 2000;

const file = z.object({ name: z.string().trim().min(1).max(200), base64: z.base64() });
const counts = z.object({ new: z.int(), known: z.int(), clash: z.int(), unreadable: z.int() });
export type TermFileCounts = z.infer<typeof counts>;

export const termEntry = z.object({
  /** Its number in the file, from 1. */
  place: z.int(),
  state: termEntryState,
  terms: z.array(z.object({ lang: z.string(), text: z.string() })),
  /** The concepts of the termbase that share a term with it. */
  concepts: z.array(id),
  why: both.nullable(),
});
export type TermEntry = z.infer<typeof termEntry>;

export const tryTermFile = operation({
  name: 'language.tryTermFile',
  method: 'POST',
  path: '/language/term-files/tried',
  secret: true,
  about: {
    zh: '试读一份术语文件（TBX、xlsx、csv）：哪些是新概念，哪些已有，哪些与现有概念部分相同。什么都不收入。',
    en: 'Try a file of terms (TBX, xlsx, csv): what is new, known, or shares a term. Nothing is taken.',
  },
  bodyLimit: 12_000_000,
  input: z.object({ file }),
  output: z.object({ counts, items: z.array(termEntry) }),
  refusals: ['term-file-unreadable', 'no-term-columns', 'sheet-unreadable', 'too-many-concepts'],
});
export const importTermFile = operation({
  name: 'language.importTermFile',
  method: 'POST',
  path: '/language/term-files',
  about: {
    zh: '收入一份术语文件中的新概念，均待核准；需要时也收入与现有概念部分相同的。',
    en: 'Propose the new concepts of a file of terms, and if wanted those that share a term with one there is.',
  },
  bodyLimit: 12_000_000,
  input: z.object({ file, clashes: z.boolean().default(false) }),
  output: z.object({ proposed: z.int(), counts }),
  refusals: ['term-file-unreadable', 'no-term-columns', 'sheet-unreadable', 'too-many-concepts'],
});
export const approveConcepts = operation({
  name: 'language.approveConcepts',
  method: 'POST',
  path: '/language/concepts/approvals',
  about: { zh: '一次核准多个别人提出的概念。', en: 'Approve many concepts that others proposed.' },
  input: z.object({
    concepts: z
      .array(z.object({ conceptId: id, version }))
      .min(1)
      .max(200),
  }),
  output: z.object({ approved: z.int() }),
  refusals: ['state-conflict'],
});
