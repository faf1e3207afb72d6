import { foldName } from '../../../../../kernel/contract/chinese-names.ts';
import { figuresIn } from './figures.ts';
import { type Lexicon, longestWord } from './lexicon.ts';
import { stem } from './stem.ts';
import { stopChinese } from './stop-words.ts';
import type { Token } from './token.ts';

/** The words of a Chinese sentence (simplified) that can be answered in English; names given are words too. */
export function chineseTokens(text: string, lexicon: Lexicon, names: ReadonlyMap<string, unknown>): Token[] {
  const tokens: Token[] = [];
  const numbers = figuresIn(text, 'zh');
  let n = 0;
  for (let at = 0; at < text.length; ) {
    while (n < numbers.length && numbers[n]!.start < at) n++;
    const number = numbers[n]?.start === at ? numbers[n]! : undefined;
    const word = wordAt(text, at, lexicon, names);
    if (number && number.end - at >= word.length) {
      tokens.push(number);
      at = number.end;
      continue;
    }
    if (/^[\p{L}\p{M}]/u.test(word) && !stopChinese.has(word)) {
      const key = /^[\p{Script=Latin}]/u.test(word) ? stem(foldName(word)) : word;
      tokens.push({ key, start: at, end: at + word.length });
    }
    at += word.length;
  }
  return tokens;
}

function wordAt(text: string, at: number, lexicon: Lexicon, names: ReadonlyMap<string, unknown>): string {
  const latin = /^[\p{Script=Latin}]+/u.exec(text.slice(at, at + 40));
  if (latin) return latin[0];
  // Surname and given name go before any word: the dictionary knows a 秦牧, the page speaks of 秦牧川.
  if (names.has(text[at]!) && names.has(text.slice(at + 1, at + 3)) && text.length > at + 2) return text[at]!;
  for (let size = Math.min(longestWord, text.length - at); size > 1; size--) {
    const word = text.slice(at, at + size);
    if (lexicon.has(word) || names.has(word)) return word;
  }
  return String.fromCodePoint(text.codePointAt(at)!);
}
