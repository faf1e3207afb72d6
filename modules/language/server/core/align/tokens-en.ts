import { foldName } from '../../../../../kernel/contract/chinese-names.ts';
import { figuresIn } from './figures.ts';
import { stem } from './stem.ts';
import { stopEnglish } from './stop-words.ts';
import type { Token } from './token.ts';

const latinWord = /[\p{L}\p{M}]+(?:['’‘-][\p{L}\p{M}]+)*|\d+/gu;

/** The words of an English sentence that can be answered in Chinese; `names` are joined spellings kept whole. */
export function englishTokens(text: string, names: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  const numbers = figuresIn(text, 'en');
  let n = 0;
  for (const match of text.matchAll(latinWord)) {
    const start = match.index;
    const end = start + match[0].length;
    while (n < numbers.length && numbers[n]!.end <= start) n++;
    const number = numbers[n];
    if (!number || number.start >= end) pushWord(tokens, match[0], start, names);
    else if (tokens.at(-1)?.start !== number.start) tokens.push(number);
  }
  return tokens;
}

function pushWord(tokens: Token[], word: string, start: number, names: ReadonlySet<string>): void {
  const whole = word.replace(/['’]s$/, '');
  if (/^\p{Lu}/u.test(word) && names.has(foldName(whole))) {
    tokens.push({ key: stem(foldName(whole)), start, end: start + whole.length });
    return;
  }
  for (const part of whole.matchAll(/[\p{L}\p{M}]+/gu)) {
    const lower = foldName(part[0]);
    if (stopEnglish.has(lower)) continue;
    tokens.push({ key: stem(lower), start: start + part.index, end: start + part.index + part[0].length });
  }
}

/** Words the text writes with a capital and never without: what may be a name. Folded. */
export function capitalised(texts: readonly string[]): Set<string> {
  const large = new Set<string>();
  const small = new Set<string>();
  for (const text of texts) {
    for (const match of text.matchAll(latinWord)) {
      const word = foldName(match[0].replace(/['’]s$/, ''));
      (/^\p{Lu}/u.test(match[0]) ? large : small).add(word);
    }
  }
  return new Set([...large].filter((word) => !small.has(word) && !stopEnglish.has(word)));
}
