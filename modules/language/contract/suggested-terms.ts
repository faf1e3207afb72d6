/** Terms found in texts and their translations: looked at by somebody, then proposed, or dismissed for good. */
import { z } from 'zod';
import { abilities } from '../../../kernel/contract/abilities.ts';
import { id } from '../../../kernel/contract/ids.ts';
import { operation } from '../../../kernel/contract/operation.ts';

/** No more are shown at once: the others follow when these are dealt with. */
export const mostSuggested = 100;

const place = z.tuple([z.int(), z.int()]).readonly();
const text = z.string().trim().min(1).max(200);

/** A Chinese and an English term that seem to say the same. */
export const suggestedTerm = z.object({
  zh: z.string(),
  en: z.string(),
  /** In how many sentences both stand, and in how many each. */
  together: z.int(),
  ofZh: z.int(),
  ofEn: z.int(),
  /** Sentences with both of them, and where they stand. */
  examples: z.array(z.object({ zh: z.string(), en: z.string(), zhAt: place, enAt: place })),
});
export type SuggestedTerm = z.infer<typeof suggestedTerm>;

/** What terms are looked for in: an alignment, or the latest units of a memory. */
export const termSourceKind = z.enum(['alignment', 'memory']);
export type TermSourceKind = z.infer<typeof termSourceKind>;
const source = { kind: termSourceKind, sourceId: id };

export const suggestTerms = operation({
  name: 'language.suggestTerms',
  method: 'GET',
  path: '/language/suggested-terms',
  about: {
    zh: '从对齐的文本或记忆库中找出可能的术语，连同例句；术语库已有的和已忽略的不再列出。',
    en: 'Terms found in aligned texts or a memory, with sentences; without those the termbase has and those dismissed.',
  },
  input: z.object({
    ...source,
    /** Only those that were dismissed. */
    dismissed: z.enum(['yes']).optional(),
  }),
  output: z.object({
    items: z.array(suggestedTerm),
    /** How many there are in all, and how many pairs of sentences were read. */
    count: z.int(),
    pairs: z.int(),
    abilities,
  }),
});
export const dismissTerm = operation({
  name: 'language.dismissTerm',
  method: 'POST',
  path: '/language/suggested-terms/dismissals',
  about: {
    zh: '忽略一条找出的术语，以后不再列出。',
    en: 'Dismiss a term found in texts: it is not suggested again.',
  },
  input: z.object({ ...source, zh: text, en: text }),
  output: z.object({ zh: z.string(), en: z.string() }),
});
export const restoreTerm = operation({
  name: 'language.restoreTerm',
  method: 'POST',
  path: '/language/suggested-terms/restorals',
  about: { zh: '恢复一条已忽略的术语，重新列出。', en: 'Suggest again a term that was dismissed.' },
  input: z.object({ ...source, zh: text, en: text }),
  output: z.object({ zh: z.string(), en: z.string() }),
});
