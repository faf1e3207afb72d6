import type { Token } from './token.ts';

export const opensSpeech = /[“「『]|(?<![^\s(—-])["'‘](?=[\p{L}\p{N}.…])/gu;
export const closesSpeech = /[”」』]|(?<=[.,!?…—-])["'’]/gu;

const marks: [key: string, pattern: RegExp][] = [
  ['?', /[?？]+/g],
  ['!', /[!！]+/g],
  ['“', opensSpeech],
  ['”', closesSpeech],
];

/** Marks that a translation tends to keep: question, exclamation, beginning and end of speech. */
export function punctuationTokens(text: string): Token[] {
  return marks.flatMap(([key, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      key,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}
