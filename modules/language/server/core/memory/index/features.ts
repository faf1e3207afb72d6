import { hashPair } from '../hash.ts';
import { isWord, stemOf } from '../token.ts';

/** Texts of no more tokens are found by single characters too. */
export const SHORT = 12;

/**
 * Calls `each` with every feature by which a run of tokens is found: its pairs of neighbours without punctuation, its
 * words but for the small ones, and of a short text its single characters. A feature may come twice.
 */
export function eachFeature(
  tokens: Int32Array,
  from: number,
  to: number,
  singles: boolean,
  each: (feature: number) => void,
): void {
  let before = 0;
  let some = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    const weightClass = token & 3;
    if (weightClass === 0) continue;
    const stem = stemOf(token);
    if (some) each(hashPair(before, stem));
    // A placeholder says something only where there is hardly anything else.
    const alone =
      weightClass === 3 ? singles && to - from <= 3 : singles || (weightClass === 2 && isWord(token));
    if (alone) each(hashPair(stem, 0));
    before = stem;
    some = true;
  }
}

/** Whether single characters of a text of so many tokens are kept. */
export function keepsSingles(length: number): boolean {
  return length <= SHORT;
}
