import { type WordClass, wordClass } from './word-class.ts';
import type { WordLists } from './word-lists.ts';

/** A word of English with what stands between it and the word before. */
export interface Token {
  text: string;
  start: number;
  end: number;
  gap: string;
  kind: WordClass;
  /** Whether it names an organ, office or place, and whether it does without its last letter: City, Citys. */
  organ: boolean;
  stemIsOrgan: boolean;
  /** Whether it announces several: two, both, these. */
  several: boolean;
}

const WORD =
  /[\p{Script=Latin}\p{M}\p{N}]+(?:[-’'‘`´′.&](?=[\p{Script=Latin}\p{N}])[\p{Script=Latin}\p{M}\p{N}]+)*/gu;

/** The words of a paragraph in order. Hyphens, apostrophes and dots inside a word belong to it. */
export function tokensOf(text: string, lists: WordLists): Token[] {
  let end = 0;
  return [...text.matchAll(WORD)].map((match) => {
    const gap = text.slice(end, match.index);
    end = match.index + match[0].length;
    const word = match[0];
    const lower = word.toLowerCase();
    return {
      text: word,
      start: match.index,
      end,
      gap,
      kind: wordClass(word, lists),
      organ: lists.organNouns.has(lower),
      stemIsOrgan: lists.organNouns.has(lower.slice(0, -1)),
      several: lists.plurals.has(lower),
    };
  });
}

/** Whether a word follows the one before as part of the same phrase: one space, at most an opening quote. */
export function follows(token: Token | undefined): token is Token {
  return token !== undefined && /^ [“"‘']?$/.test(token.gap);
}

/** Whether a word begins a sentence, or may: nothing before it, or a stop. */
export function opensSentence(token: Token, index: number): boolean {
  return index === 0 || /[.!?:;。！？]/.test(token.gap);
}
