/** The termbase: concepts and the terms for them in several languages. */
import { z } from 'zod';
import { abilities } from '../../../kernel/contract/abilities.ts';
import { isoDate } from '../../../kernel/contract/dates.ts';
import { picture } from '../../../kernel/contract/files.ts';
import { id, version } from '../../../kernel/contract/ids.ts';
import type { Both } from '../../../kernel/contract/local-text.ts';
import { operation } from '../../../kernel/contract/operation.ts';
import { pageOf, pageQuery } from '../../../kernel/contract/page.ts';

export const termStatus = z.enum(['preferred', 'admitted', 'forbidden']);
export type TermStatus = z.infer<typeof termStatus>;
export const termStatuses: Record<TermStatus, Both> = {
  preferred: { zh: '首选', en: 'preferred' },
  admitted: { zh: '许用', en: 'admitted' },
  forbidden: { zh: '禁用', en: 'forbidden' },
};

/** Not yet approved; in force; in force with a change that waits; no longer used. */
export const conceptState = z.enum(['proposed', 'in-force', 'changed', 'withdrawn']);
export type ConceptState = z.infer<typeof conceptState>;

const line = z.string().trim().min(1).max(200).nullable().default(null);
const words = z.string().trim().min(1).max(2000).nullable().default(null);

/** A word for a concept, as it is sent and as it stands. `lang` is a tag such as zh, en, fr or zh-Hant. */
export const term = z
  .object({
    lang: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
    text: z.string().trim().min(1).max(200),
    status: termStatus.default('preferred'),
    from: isoDate.nullable().default(null),
    to: isoDate.nullable().default(null),
    organ: line,
    title: line,
    source: line,
    note: words,
  })
  .refine(({ from, to }) => from === null || to === null || from <= to, {
    path: ['to'],
    params: { zh: '止日早于起日，请核对。', en: 'The last day is before the first. Check both.' },
  });
export type Term = z.infer<typeof term>;

/** Two preferred terms of one language would say nothing, unless they are of other organs, titles or times. */
function preferredOnce(terms: readonly Term[]): boolean {
  const preferred = terms.filter(({ status }) => status === 'preferred');
  return !preferred.some((one, at) => preferred.slice(at + 1).some((other) => clash(one, other)));
}

function clash(one: Term, other: Term): boolean {
  if (one.lang !== other.lang || one.organ !== other.organ || one.title !== other.title) return false;
  const over = (a: Term, b: Term) => a.to !== null && b.from !== null && a.to < b.from;
  return !over(one, other) && !over(other, one);
}

/** An edition has no more pictures. */
export const mostPictures = 12;

/** A picture as a concept has it. */
export const conceptPicture = z.object({
  /** Its place among the pictures of the edition, from 0. */
  place: z.int(),
  /** In its sizes, where it is a file of the house. */
  picture: picture.nullable(),
  /** Where a file of another termbase said it stands: never fetched, only told. */
  target: z.string().nullable(),
  /** What is on it, for whoever cannot see it. */
  alt: z.object({ zh: z.string().nullable(), en: z.string().nullable() }),
  /** Whose it is, and by what leave it is used. */
  source: z.string().nullable(),
});
export type ConceptPicture = z.infer<typeof conceptPicture>;

/** A picture another termbase names: where it says it stands. One of the house's own is added to a concept there is. */
const pictureElsewhere = z.object({
  target: z.string().trim().min(1).max(500),
  alt: z.object({ zh: line, en: line }).default({ zh: null, en: null }),
  source: line,
});

const conceptFields = {
  field: line,
  definition: z.object({ zh: words, en: words }).default({ zh: null, en: null }),
  source: line,
  note: words,
  terms: z
    .array(term)
    .min(1)
    .max(60)
    .refine(preferredOnce, {
      params: {
        zh: '同一语言、同一机构和职务，同一时期只能有一个首选术语；其余请标为许用。',
        en: 'A language has one preferred term for an organ and title at a time. Mark the others as admitted.',
      },
    }),
};

export const concept = z.object({
  id,
  version,
  state: conceptState,
  /** The edition shown: the latest. */
  edition: z.int(),
  /** The edition in force, where there is one. */
  inForce: z.int().nullable(),
  ...conceptFields,
  abilities,
});
export type Concept = z.infer<typeof concept>;

/** A concept as it is read: beside its latest edition the one in force, where a change of it waits; and why it was withdrawn. */
export const wholeConcept = concept.extend({
  pictures: z.array(conceptPicture),
  current: z.object({ ...conceptFields, pictures: z.array(conceptPicture) }).nullable(),
  proposedAt: z.iso.datetime(),
  withdrawnWhy: z.string().nullable(),
});
export type WholeConcept = z.infer<typeof wholeConcept>;
export type ConceptEdition = NonNullable<WholeConcept['current']>;

export const foundTerm = z.object({
  concept: id,
  lang: z.string(),
  text: z.string(),
  status: termStatus,
  from: isoDate.nullable(),
  to: isoDate.nullable(),
  organ: z.string().nullable(),
  title: z.string().nullable(),
  /** Where it is laid down: what the term says of that, else its concept. */
  source: z.string().nullable(),
  /** What to mind with it, or of a forbidden form, why it is not used: what the term says of that, else its concept. */
  note: z.string().nullable(),
});
export type FoundTerm = z.infer<typeof foundTerm>;

/** A term at its place in a text, counted in UTF-16 units from 0. */
export const recognisedTerm = foundTerm.extend({
  start: z.int(),
  end: z.int(),
  /** Used on the day asked for, no longer, or not yet. */
  standing: z.enum(['current', 'past', 'future']),
  /** Its organ and title stand before it; null where it has none. */
  fits: z.boolean().nullable(),
  /** Written as the term is; else in another form of its words. */
  exact: z.boolean(),
  /** It lies within a longer term. */
  inside: z.boolean(),
  /** It cuts a Chinese word in two, so the text may mean something else. */
  cut: z.boolean(),
});
export type RecognisedTerm = z.infer<typeof recognisedTerm>;

export const listConcepts = operation({
  name: 'language.listConcepts',
  method: 'GET',
  path: '/language/concepts',
  about: {
    zh: '术语库中的概念，待核准的在前，其余按名称排列；可按文字、状态、领域、语言筛选，或只列有禁用说法的。',
    en: 'The concepts of the termbase, those that wait for approval first, then by name; narrowed by words, state, field or language, or to those with forbidden forms.',
  },
  input: pageQuery.extend({
    q: z.string().trim().max(100).optional(),
    state: conceptState.optional(),
    field: z.string().trim().max(200).optional(),
    /** Those with a term in this language. */
    lang: z.string().max(35).optional(),
    /** Only those with a form that is not to be used: the office's list of sensitive wording. */
    forbidden: z.enum(['yes']).optional(),
  }),
  /** With the fields and languages there are to choose from. */
  output: pageOf(concept).extend({
    fields: z.array(z.string()),
    langs: z.array(z.string()),
    abilities,
  }),
});
export const readConcept = operation({
  name: 'language.readConcept',
  method: 'GET',
  path: '/language/concepts/:conceptId',
  about: {
    zh: '一个概念及其术语；有待核准的修改时，连同现行的内容。',
    en: 'A concept and its terms; where a change waits, with what is in force.',
  },
  input: z.object({ conceptId: id }),
  output: wholeConcept,
});
export const findTerms = operation({
  name: 'language.findTerms',
  method: 'GET',
  path: '/language/terms',
  about: {
    zh: '现行术语中含有所查文字的，或所查文字中出现的，连同同一概念的其他术语。',
    en: 'Terms in force that hold these words or stand in them, with the other terms of their concepts.',
  },
  input: z.object({ q: z.string().trim().min(1).max(1000) }),
  output: z.object({ items: z.array(foundTerm) }),
});
export const recogniseTerms = operation({
  name: 'language.recogniseTerms',
  method: 'POST',
  path: '/language/terms/recognised',
  // Texts that are being written: neither they nor the answer are kept.
  secret: true,
  about: {
    zh: '一段文字中有哪些术语（含词形变化，重叠的都列出），以及各概念在该日现行的术语。',
    en: 'The terms a text holds, inflected and overlapping ones too, with all terms of their concepts in use that day.',
  },
  input: z.object({
    text: z.string().max(20_000),
    lang: z.string().regex(/^[a-z]{2,3}$/),
    /** Today, where it is not said. */
    day: isoDate.optional(),
  }),
  output: z.object({
    finds: z.array(recognisedTerm),
    concepts: z.array(
      z.object({
        concept: id,
        terms: z.array(foundTerm),
        /** What it was called before that day, each form with its last day: a text about that time uses it. */
        earlier: z.array(foundTerm),
      }),
    ),
  }),
});
export const proposeConcept = operation({
  name: 'language.proposeConcept',
  method: 'POST',
  path: '/language/concepts',
  about: {
    zh: '提出一个概念及其术语，待术语员核准。',
    en: 'Propose a concept and its terms, for a terminologist to approve.',
  },
  input: z.object({ ...conceptFields, pictures: z.array(pictureElsewhere).max(mostPictures).default([]) }),
  output: concept,
});
export const changeConcept = operation({
  name: 'language.changeConcept',
  method: 'POST',
  path: '/language/concepts/:conceptId',
  about: {
    zh: '修改一个概念；核准之前，原来的术语继续有效。',
    en: 'Change a concept. Until that is approved the terms there were remain in force.',
  },
  input: z.object({ conceptId: id, version, ...conceptFields }),
  output: concept,
  refusals: ['state-conflict'],
});
export const approveConcept = operation({
  name: 'language.approveConcept',
  method: 'POST',
  path: '/language/concepts/:conceptId/approval',
  about: { zh: '核准别人提出或修改的概念。', en: 'Approve a concept that others proposed or changed.' },
  input: z.object({ conceptId: id, version }),
  output: concept,
  refusals: ['state-conflict'],
});
export const withdrawConcept = operation({
  name: 'language.withdrawConcept',
  method: 'POST',
  path: '/language/concepts/:conceptId/withdrawal',
  about: { zh: '停用一个概念，并说明原因。', en: 'Withdraw a concept, saying why.' },
  input: z.object({ conceptId: id, version, why: z.string().trim().min(1).max(500) }),
  output: concept,
  refusals: ['state-conflict'],
});
