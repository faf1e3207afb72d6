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

const PIECE =
  /(?<letters>[[\p{L}\p{M}]--\p{Script=Han}]+)|(?<han>\p{Script=Han})|(?<digits>\d+)|(?<mark>[^\s\0])/gv;

/** Reads a segment for comparing: its tokens with what may vary taken out, and what stood there. */
export function readSegment(text: string, lang: Lang, names?: NameFinder): Segment {
  const plain = folded(text);
  const placeholders = placeholdersIn(plain, lang, names);
  const tokens: Token[] = [];
  let from = 0;
  for (const { kind, start, end } of placeholders) {
    if (start < from) continue;
    pushTokens(tokens, plain.slice(from, start), lang);
    tokens.push(placeholderToken(PLACEHOLDER_KINDS.indexOf(kind)));
    from = end;
  }
  pushTokens(tokens, plain.slice(from), lang);
  return {
    lang,
    hash: segmentHash(text),
    tokens: Int32Array.from(tokens),
    values: Int32Array.from(placeholders, valueBits),
    placeholders,
  };
}

function pushTokens(tokens: Token[], text: string, lang: Lang): void {
  for (const match of text.toLowerCase().matchAll(PIECE)) {
    const { letters, han, digits, mark } = match.groups!;
    if (letters) tokens.push(wordToken(letters, lang === 'en'));
    else if (digits) tokens.push(wordToken(digits, false));
    else tokens.push(characterToken((han ?? mark)!.codePointAt(0)!, han === undefined));
  }
}

function valueBits({ kind, value }: Placeholder): number {
  return (hash32(value, 5) & ~3) | PLACEHOLDER_KINDS.indexOf(kind);
}
