import type { Piece } from '../../../../../kernel/contract/word-diff.ts';
import type { Replacement } from '../../../contract/upkeep.ts';

/** A text with the words replaced, piece by piece; null where they are not there, or nothing would be left of it. */
export function replaceIn(text: string, asked: Omit<Replacement, 'side'>): Piece[] | null {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { index, 0: found } of text.matchAll(patternOf(asked))) {
    const put = asked.matchCase === 'yes' ? asked.put : withCapital(asked.put, found);
    if (found === put) continue;
    pieces.push({ kind: 'same', text: text.slice(from, index) });
    pieces.push({ kind: 'out', text: found }, { kind: 'in', text: put });
    from = index + found.length;
  }
  if (from === 0) return null;
  pieces.push({ kind: 'same', text: text.slice(from) });
  const told = pieces.filter((piece) => piece.text !== '');
  return textAfter(told).trim() === '' ? null : told;
}

/** A sentence that began with a capital still does. */
function withCapital(put: string, found: string): string {
  const begins = /^\p{Lu}(?!\p{Lu})/u.test(found) && /^\p{Ll}/u.test(put);
  return begins ? put[0]!.toUpperCase() + put.slice(1) : put;
}

/** What the text is after it. */
export function textAfter(pieces: readonly Piece[]): string {
  return pieces
    .filter(({ kind }) => kind !== 'out')
    .map(({ text }) => text)
    .join('');
}

/** Whole words are those of letters with blanks and marks between; Chinese has none, and is found wherever it stands. */
function patternOf({ find, matchCase, wholeWords }: Omit<Replacement, 'side'>): RegExp {
  const literal = find.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
  const letter = String.raw`[\p{Script=Latin}\p{N}_]`;
  const starts = wholeWords === 'yes' && new RegExp(`^${letter}`, 'u').test(find) ? `(?<!${letter})` : '';
  const ends = wholeWords === 'yes' && new RegExp(`${letter}$`, 'u').test(find) ? `(?!${letter})` : '';
  return new RegExp(starts + literal + ends, matchCase === 'yes' ? 'gu' : 'giu');
}
