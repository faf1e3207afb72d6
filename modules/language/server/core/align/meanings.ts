import { glossWeights } from './glosses.ts';
import type { Lexicon } from './lexicon.ts';

/** Weight of what the parts of a word mean beside what the whole means. */
const ofParts = 0.5;

/**
 * What a Chinese word may be in English: by its glosses and, weaker, by those of its characters and of the pairs in
 * it. A translator says “furious” where the dictionary has “angry” for the word and “fury” for one character of it.
 */
export function meaningsOf(word: string, lexicon: Lexicon): Map<string, number> {
  const meanings = glossWeights(lexicon.glosses(word));
  if (word.length < 2 || !/^\p{Script=Han}+$/u.test(word)) return meanings;
  for (const size of word.length > 2 ? [1, 2] : [1]) {
    for (let at = 0; at + size <= word.length; at++) {
      for (const [key, p] of glossWeights(lexicon.glosses(word.slice(at, at + size)))) {
        meanings.set(key, Math.max(meanings.get(key) ?? 0, (p * ofParts * size) / word.length));
      }
    }
  }
  return meanings;
}
