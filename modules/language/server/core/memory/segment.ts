import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { hash32, segmentHash } from './hash.ts';
import type { NameFinder } from './names.ts';
import { folded } from './normalise.ts';
import { PLACEHOLDER_KINDS, type Placeholder, placeholdersIn } from './placeholders.ts';
import { characterToken, placeholderToken, type Token, wordToken } from './token.ts';

/** One side of a unit as it is compared. */
export interface Segment {
  lang: Lang;
  /** What segments alike after normalising share. */
  hash: string;
  tokens: Int32Array;
  /** For each placeholder in order its kind (two bits) and 30 bits of its value. */
  values: Int32Array;
  placeholders: Placeholder[];
}

const LETTERS = /[[\p{L}\p{M}]--\p{Script=Han}]+/vy;
const DIGITS = /\d+/y;

/** Where tokens stand in their text, each a start and an end one after another. */
export type TokenPlaces = number[];

/**
 * Reads a segment for comparing: its tokens with what may vary taken out, and what stood there. `places` is given
 * where each token stands, if somebody asks.
 */
export function readSegment(text: string, lang: Lang, names?: NameFinder, places?: TokenPlaces): Segment {
  const plain = folded(text);
  const placeholders = placeholdersIn(plain, lang, names);
  const tokens: Token[] = [];
  let from = 0;
  for (const { kind, start, end } of placeholders) {
    if (start < from) continue;
    pushTokens(tokens, plain.slice(from, start), lang, places, from);
    tokens.push(placeholderToken(PLACEHOLDER_KINDS.indexOf(kind)));
    places?.push(start, end);
    from = end;
  }
  pushTokens(tokens, plain.slice(from), lang, places, from);
  return {
    lang,
    hash: segmentHash(text),
    tokens: new Int32Array(tokens),
    values: new Int32Array(placeholders.map(valueBits)),
    placeholders,
  };
}

function pushTokens(tokens: Token[], text: string, lang: Lang, places?: TokenPlaces, from = 0): void {
  const plain = text.toLowerCase();
  for (let at = 0; at < plain.length; ) {
    const code = plain.charCodeAt(at);
    const begun = at;
    const count = tokens.length;
    if (code <= 0x20) at++;
    else if (isHan(code)) {
      tokens.push(characterToken(code, false));
      at++;
    } else at = pushRun(tokens, plain, at, lang);
    if (tokens.length > count) places?.push(from + begun, from + at);
  }
}

/** A word, digits that are no figure, a mark, or a character beyond the first plane; where it ends. */
function pushRun(tokens: Token[], text: string, at: number, lang: Lang): number {
  const word = endOfWord(text, at);
  const end = word > at ? word : endOf(DIGITS, text, at);
  if (end > at) {
    tokens.push(wordToken(text.slice(at, end), word > at && lang === 'en'));
    return end;
  }
  const code = text.codePointAt(at)!;
  if (isHan(code)) tokens.push(characterToken(code, false));
  else if (code < 0x80 || !/\s/u.test(text[at]!)) tokens.push(characterToken(code, true));
  return at + (code > 0xffff ? 2 : 1);
}

/** Most words are of plain letters and end at a plain character; the others are told by their script. */
function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && isPlainLetter(text.charCodeAt(end))) end++;
  const isWhole = end === text.length || (end > at && text.charCodeAt(end) < 0x80);
  return isWhole ? end : endOf(LETTERS, text, at);
}

function isPlainLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Where the run that begins there ends; there itself where none does. */
function endOf(run: RegExp, text: string, at: number): number {
  run.lastIndex = at;
  return run.test(text) ? run.lastIndex : at;
}

/** Most characters are told by their number; the rest by their script. */
function isHan(code: number): boolean {
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  return code > 0x2e00 && /\p{Script=Han}/u.test(String.fromCodePoint(code));
}

function valueBits({ kind, value }: Placeholder): number {
  return (hash32(value, 5) & ~3) | PLACEHOLDER_KINDS.indexOf(kind);
}
