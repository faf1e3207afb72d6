/**
 * The words of the language module: what reading a bilingual text yields. Every place is counted in UTF-16
 * units from 0. These shapes are what `chancery check-release --json` prints and what the press module stores.
 */
import { z } from 'zod';
import { ruleSource } from '../../../kernel/contract/findings.ts';
import { both, lang } from '../../../kernel/contract/local-text.ts';

/** A place in the decoded input: the n-th paragraph (a paragraph is a non-blank line) and the offset in it. */
export const place = z.object({ paragraph: z.int(), offset: z.int() });
export type Place = z.infer<typeof place>;

/** One repair of damage done by copying. A certain one is made; an uncertain one is only proposed. */
export const repair = z.object({
  kind: z.string(),
  lang,
  found: z.string(),
  fixed: z.string(),
  at: place,
  certain: z.boolean(),
  message: both,
});
export type Repair = z.infer<typeof repair>;

/** Sentences of one side that say what sentences of the other say. Either side may be empty: nothing answers. */
export const bead = z.object({
  zh: z.array(z.int()),
  en: z.array(z.int()),
  /** 0..1, how sure the aligner is that the bead is exactly right. */
  confidence: z.number(),
  /** What ties it, most telling first: `number 2024`, `name Zhao Shiqing`, `外事 = foreign affairs`. */
  reasons: z.array(z.string()),
});
export type Bead = z.infer<typeof bead>;

export const severity = z.enum(['error', 'warning', 'note']);
export type Severity = z.infer<typeof severity>;

/** A stretch of one sentence of one side. */
export const span = z.object({ lang, sentence: z.int(), start: z.int(), end: z.int() });
export type Span = z.infer<typeof span>;

/** Replacing a span by a text. A fix is a list of them, carried out together. */
export const edit = span.extend({ text: z.string() });
export type Edit = z.infer<typeof edit>;

export const fix = z.object({ label: both, edits: z.array(edit) });
export type Fix = z.infer<typeof fix>;

/** What a check has to say about a pair of texts: where, how grave, why, and where possible how to mend it. */
export const textFinding = z.object({
  check: z.string(),
  severity,
  at: span,
  /** The place on the other side that disagrees, where there is one. */
  against: span.optional(),
  message: both,
  fix: fix.optional(),
  /** Where the rule comes from, when it is a rule of somebody's. */
  source: ruleSource.optional(),
});
export type TextFinding = z.infer<typeof textFinding>;

/** A person the two texts speak of, with the titles given to him or her there. */
export const personFound = z.object({
  /** As it stands in the text, traditional where the text is. */
  zh: z.string(),
  /** The same in simplified characters. */
  zhHans: z.string(),
  en: z.string(),
  titles: z.array(
    z.object({
      zh: z.string(),
      en: z.string(),
      /** The same cut into title and body, where the text tells both. */
      post: z
        .object({ titleZh: z.string(), bodyZh: z.string(), titleEn: z.string(), bodyEn: z.string() })
        .optional(),
    }),
  ),
});
export type PersonFound = z.infer<typeof personFound>;

/** A body (organ, office, committee, association, company) found in both texts. */
export const bodyFound = z.object({ zh: z.string(), en: z.string() });
export type BodyFound = z.infer<typeof bodyFound>;

/** A date, as ISO where the year is known, else `--MM-DD`; and how each side writes it. */
export const dateFound = z.object({ value: z.string(), zh: z.string(), en: z.string() });
export type DateFound = z.infer<typeof dateFound>;

/** A sentence and where it begins: paragraph and offset in the repaired text of that paragraph. */
export const sentence = z.object({ text: z.string(), paragraph: z.int(), offset: z.int() });
export type Sentence = z.infer<typeof sentence>;

/** Both sides of a release as sentences, in order. Numbers in beads and spans count in these lists. */
export const sides = z.object({ zh: z.array(sentence), en: z.array(sentence) });
export type Sides = z.infer<typeof sides>;
