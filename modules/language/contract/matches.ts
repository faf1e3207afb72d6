/** Looking things up in the translation memories: what is like a sentence, and where words stand. */
import { z } from 'zod';
import { id } from '../../../kernel/contract/ids.ts';
import { type Both, both, lang } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { unit } from './memory.ts';

/** What may be said otherwise in a sentence that is the same but for it. */
export const placeholderKind = z.enum(['number', 'date', 'name', 'tag']);

/** Why points were taken off a match. */
export const penaltyName = z.enum([
  ...placeholderKind.options,
  'alignment',
  'unreviewed',
  'old',
  'other-client',
  'reversed',
  'several-targets',
  'memory',
]);
export type PenaltyName = z.infer<typeof penaltyName>;

export const penaltyNames: Record<PenaltyName, Both> = {
  number: { zh: '数字不同', en: 'other figures' },
  date: { zh: '日期不同', en: 'other dates' },
  name: { zh: '名称不同', en: 'other names' },
  tag: { zh: '标签不同', en: 'other tags' },
  alignment: { zh: '对齐把握不足', en: 'aligned with little certainty' },
  unreviewed: { zh: '未经审校', en: 'not reviewed' },
  old: { zh: '年代较久', en: 'years old' },
  'other-client': { zh: '为其他客户所译', en: 'for another client' },
  reversed: { zh: '原为反向翻译', en: 'translated the other way' },
  'several-targets': { zh: '有多种译法', en: 'several translations' },
  memory: { zh: '记忆库扣分', en: 'taken off for its memory' },
};

/** What a match is: the same sentence where it stood, the same sentence, or a similar one. */
export const matchKind = z.enum(['in-context', 'exact', 'fuzzy']);
export type MatchKind = z.infer<typeof matchKind>;

export const matchKinds: Record<MatchKind, Both> = {
  'in-context': { zh: '语境匹配', en: 'in context' },
  exact: { zh: '完全匹配', en: 'exact' },
  fuzzy: { zh: '模糊匹配', en: 'fuzzy' },
};

/** Why something of the new sentence could not be put into the proposal. */
export const leftOutReason = z.enum([
  'not-in-unit',
  'not-in-target',
  'cannot-be-written',
  'no-longer-said',
  'plural',
]);
export type LeftOutReason = z.infer<typeof leftOutReason>;

export const leftOutReasons: Record<LeftOutReason, Both> = {
  'not-in-unit': { zh: '新句中有，原句中没有，请补入译文', en: 'new here: add it to the translation' },
  'not-in-target': {
    zh: '旧译文中找不到，请自行改写',
    en: 'not found in the old translation: change it by hand',
  },
  'cannot-be-written': {
    zh: '无法按旧译文的写法写出，请自行改写',
    en: 'cannot be written as it stood: change it by hand',
  },
  'no-longer-said': {
    zh: '新句中已无，请从译文中删去',
    en: 'no longer said: take it out of the translation',
  },
  plural: { zh: '单复数有变，请核对前后用词', en: 'one or several now: look at the words around' },
};

/** How far the index of the memories is; before it is ready, some units are not found yet. */
export const indexProgress = z.object({ ready: z.boolean(), units: z.int(), of: z.int() });

const ofMemory = z.object({ id, name: both });

/** A unit whose source is like the sentence that was asked for, with its translation fitted to it. */
export const match = z.object({
  unit,
  memory: ofMemory,
  kind: matchKind,
  /** With all that was added for its context and taken off; 102 at most. */
  score: z.int(),
  /** How alike the two sentences are, before that. */
  base: z.int(),
  penalties: z.array(z.object({ name: penaltyName, points: z.int() })),
  source: z.string(),
  /** The translation as it is kept. */
  kept: z.string(),
  /** The translation proposed: figures, dates and names of the sentence put in. */
  target: z.string(),
  substitutions: z.array(
    z.object({ kind: placeholderKind, start: z.int(), end: z.int(), before: z.string(), after: z.string() }),
  ),
  leftOut: z.array(z.object({ reason: leftOutReason, kind: placeholderKind, text: z.string() })),
  /** From the unit's source to the sentence asked for. */
  differences: z.array(z.object({ kind: z.enum(['same', 'out', 'in']), text: z.string() })),
});
export type Match = z.infer<typeof match>;

/** Ids with commas between; all memories one may see where it is left out. */
const memories = z
  .string()
  .regex(/^[0-9a-f-]{36}(,[0-9a-f-]{36}){0,99}$/)
  .optional();

export const findMatches = operation({
  name: 'language.findMatches',
  method: 'GET',
  path: '/language/matches',
  about: {
    zh: '翻译记忆库中与一句话相似的翻译单元，最相似的在前；译文中的数字、日期已换成这句话的。',
    en: 'Units of the translation memories like a sentence, the best first, with its figures and dates put into their translations.',
  },
  input: z.object({
    text: z.string().trim().min(1).max(1000),
    lang,
    memories,
    /** The sentences before and after it, and its document: what stands where it stood scores above 100. */
    previous: z.string().trim().max(300).optional(),
    next: z.string().trim().max(300).optional(),
    document: z.string().trim().max(200).optional(),
    client: z.string().trim().max(200).optional(),
    minimum: z.coerce.number().int().min(30).max(100).default(70),
    limit: z.coerce.number().int().min(1).max(50).default(5),
  }),
  output: z.object({ matches: z.array(match), index: indexProgress }),
});

const stretches = z.array(z.tuple([z.int(), z.int()]));

/** A unit that has the words, and where: on the side asked, and what answers them on the other. */
export const concordanceLine = z.object({
  unit,
  memory: ofMemory,
  marks: z.object({ zh: stretches, en: stretches }),
});
export type ConcordanceLine = z.infer<typeof concordanceLine>;

export const findWords = operation({
  name: 'language.findWords',
  method: 'GET',
  path: '/language/words',
  about: {
    zh: '翻译记忆库中含有所查词语的翻译单元，标出词语所在和另一种语言中与之对应的词。',
    en: 'Units of the translation memories with these words, with the place of the words and of those that answer them in the other language.',
  },
  input: z.object({
    q: z.string().trim().min(1).max(200),
    lang,
    memories,
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: z.object({ items: z.array(concordanceLine), index: indexProgress }),
});

export const useUnit = operation({
  name: 'language.useUnit',
  method: 'POST',
  path: '/language/units/:unitId/use',
  about: { zh: '记下一个翻译单元被采用。', en: 'Count that a unit was put to use.' },
  input: z.object({ unitId: id }),
  output: z.object({ used: z.int() }),
});
