import type { WordLists } from './word-lists.ts';

/** What a word after a possible possessive can be; `either` is noun or verb, `unknown` is not told by its form. */
export type WordClass = 'noun' | 'adjective' | 'verb' | 'either' | 'function' | 'adverb' | 'unknown';

const NOUN_ENDING =
  /(?:tion|sion|ment|ness|ity|ance|ence|ency|ancy|ship|ism|hood|dom|graphy|logy|ists?|tions|ments|ities|ances|ences)$/;
const ADJECTIVE_ENDING =
  /(?:al|ic|ive|ous|ful|less|able|ible|ary|est|ese|-based|-level|-wide|-year|-related|-oriented)$/;
/** Verbs whose ending looks like an adjective’s. */
const VERB_LIKE_ADJECTIVE =
  /(?:give|live|rive|eive|ieve|lve|rve|able|veal|peal|heal|seal|deal|ignal|otal|test|est)$/;

/** The class of a word in lower or upper case, as far as its form and our lists tell it. */
export function wordClass(word: string, lists: WordLists): WordClass {
  const lower = word.toLowerCase();
  if (lists.functionWords.has(lower)) return 'function';
  if (lists.ambiguous.has(lower)) return 'either';
  if (lists.nouns.has(lower)) return lists.verbs.has(lower) ? 'either' : 'noun';
  if (lists.adjectives.has(lower) || /^\d/.test(lower)) return 'adjective';
  if (lists.verbs.has(lower)) return 'verb';
  return byForm(lower);
}

function byForm(word: string): WordClass {
  if (/ly$/.test(word)) return 'adverb';
  if (/ed$/.test(word)) return 'verb';
  if (/ing$/.test(word)) return 'either';
  if (NOUN_ENDING.test(word)) return 'noun';
  // After a plural a verb has no s: a word in -s there is itself a plural noun.
  if (/[^siu]s$/.test(word) && word.length > 4) return 'noun';
  if (ADJECTIVE_ENDING.test(word) && !VERB_LIKE_ADJECTIVE.test(word)) return 'adjective';
  return 'unknown';
}
