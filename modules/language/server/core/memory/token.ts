import { stem } from '../align/stem.ts';
import { stopEnglish } from '../align/stop-words.ts';
import { hash32 } from './hash.ts';

/**
 * A token is one number of 32 bits, so that a million segments are typed arrays: two bits of weight class, ten of the
 * form, twenty of the stem. A character of Chinese has itself for a stem and no form.
 */
export type Token = number;

/** What a token of each class weighs: punctuation, a small English word, a word or character, a placeholder. */
export const WEIGHTS = Int32Array.of(1, 2, 4, 4);
/** Two forms of one English word differ by this much. */
export const FORM = 1;

const cache = new Map<string, Token>();
const MOST_CACHED = 200_000;

/** What the token weighs in a comparison. */
export function weightOf(token: Token): number {
  return WEIGHTS[token & 3]!;
}

/** Whether only the inflection of two tokens differs. */
export function sameStem(a: Token, b: Token): boolean {
  return ((a ^ b) & 0xfffff003) === 0;
}

/** A character that stands alone: Chinese, or a mark of punctuation. */
export function characterToken(code: number, punctuation: boolean): Token {
  return ((code & 0xfffff) << 12) | (punctuation ? 0 : 2);
}

/** A word of letters, of any case; `inflected` where English endings are to be looked through. */
export function wordToken(word: string, inflected: boolean): Token {
  const key = inflected ? word : `=${word}`;
  const before = cache.get(key);
  if (before !== undefined) return before;
  if (cache.size >= MOST_CACHED) cache.clear();
  const root = inflected ? stem(word) : word;
  const small = inflected && stopEnglish.has(word);
  const form = hash32(word, 3) & 0x3ff;
  // Above the last character there is, so that no word is a character.
  const stemBits = 0x80000 | (hash32(root, 4) & 0x7ffff);
  const token = (stemBits << 12) | (form << 2) | (small ? 1 : 2);
  cache.set(key, token);
  return token;
}

/** What stands for any number, date, name or tag. */
export function placeholderToken(kind: number): Token {
  return ((kind + 1) << 12) | 3;
}

/** The token without its form: what is looked up. */
export function stemOf(token: Token): number {
  return token & 0xfffff003;
}

/** Whether it is a word of letters and not a character, a mark or a placeholder. */
export function isWord(token: Token): boolean {
  return token < 0;
}
