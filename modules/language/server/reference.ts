import { z } from 'zod';
import { both } from '../../../kernel/contract/local-text.ts';
import { loadReference as load } from '../../../kernel/server/reference/load.ts';
import type { ReferenceData } from './core/compare/reference.ts';

const words = z.array(z.string().min(1)).min(1);
const forbidden = z.array(z.strictObject({ en: z.string(), why: both })).optional();

const surname = z.strictObject({ zh: z.string(), pinyin: words, common: z.boolean().optional() });
const title = z.strictObject({
  zh: z.string(),
  bodyKind: z.string(),
  preferred: z.string(),
  allowed: words,
  forbidden,
});
const bodyKind = z.strictObject({ kind: z.string(), name: both, endings: words, heads: z.array(z.string()) });
const body = z.strictObject({
  zh: words,
  kind: z.string(),
  scope: z.enum(['local', 'fixed']),
  en: words,
  short: words.optional(),
});
const bodyWord = z.strictObject({ zh: z.string(), en: words });
const term = z.strictObject({ zh: words, en: words, forbidden });
const place = z.strictObject({ zh: words, kind: z.string(), en: words });
const abbreviation = z.strictObject({ en: z.string() });
const possessives = z.strictObject({
  afterPeoples: words,
  afterLowerPeoples: words,
  organNouns: words,
  uniqueBodies: words,
  uniqueAcronyms: words,
  countableAcronyms: words,
  plurals: words,
  functionWords: words,
  verbs: words,
  ambiguous: words,
  nouns: words,
  adjectives: words,
  commonStems: words,
  namesInS: words,
  morePlaces: words,
});

let loaded: ReferenceData | undefined;

/** The reference data the checks of texts rest on, read from `reference/` at first use and kept. */
export function loadReference(): ReferenceData {
  loaded ??= {
    surnames: load('surnames.json', surname).rows,
    titles: load('titles.json', title).rows,
    bodyKinds: load('body-kinds.json', bodyKind).rows,
    bodies: load('bodies.json', body).rows,
    bodyWords: load('body-words.json', bodyWord).rows,
    terms: load('terms.json', term).rows,
    places: load('places.json', place).rows,
    abbreviations: load('abbreviations.json', abbreviation).rows,
    possessiveWords: load('possessive-words.json', possessives).rows,
  };
  return loaded;
}
