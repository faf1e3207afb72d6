import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import { endsInChinese } from './chinese-ends.ts';
import { endsInEnglish } from './english-ends.ts';

/** A sentence and its place in the text it was cut from. */
export interface Piece {
  text: string;
  start: number;
  end: number;
}

/** Cuts a paragraph into sentences. Together they hold every character of it that is not space, in order. */
export function splitSentences(text: string, lang: Lang): Piece[] {
  const ends = lang === 'zh' ? endsInChinese(text) : endsInEnglish(text);
  const pieces: Piece[] = [];
  let from = 0;
  for (const end of [...ends, text.length]) {
    if (end <= from) continue;
    const piece = trimmed(text, from, end);
    if (piece) add(pieces, piece, text);
    from = end;
  }
  return pieces;
}

/** Punctuation alone is no sentence: it belongs to the one before. */
function add(pieces: Piece[], piece: Piece, text: string): void {
  const last = pieces.at(-1);
  if (last && !/[\p{L}\p{N}]/u.test(piece.text)) {
    last.end = piece.end;
    last.text = text.slice(last.start, last.end);
  } else {
    pieces.push(piece);
  }
}

function trimmed(text: string, from: number, to: number): Piece | undefined {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return start < end ? { text: text.slice(start, end), start, end } : undefined;
}
