/** Changes that wait to be accepted: a text as it was agreed on, beside the text as somebody else made it since. */
import { commonRow } from '../../../kernel/contract/word-diff.ts';
import { taggedWords } from './tagged-words.ts';

/** A stretch that stayed, or a change: what goes out and what comes in for it. */
export type TrackedPiece = { kind: 'same'; text: string } | { kind: 'change'; out: string; in: string };

export interface TrackedTexts {
  agreed: string;
  target: string;
}

/** The text with its changes, in order. Changes with nothing but a space between them are one. */
export function trackedPieces({ agreed, target }: TrackedTexts): TrackedPiece[] {
  const [before, after] = [taggedWords(agreed), taggedWords(target)];
  const pieces: TrackedPiece[] = [];
  let [i, j] = [0, 0];
  for (const [here, there] of [...commonRow(before, after), [before.length, after.length] as const]) {
    addChange(pieces, before.slice(i, here).join(''), after.slice(j, there).join(''));
    addSame(pieces, before.slice(here, here + 1).join(''));
    [i, j] = [here + 1, there + 1];
  }
  return pieces;
}

function addSame(pieces: TrackedPiece[], text: string): void {
  const last = pieces.at(-1);
  if (text === '') return;
  if (last?.kind === 'same') last.text += text;
  else pieces.push({ kind: 'same', text });
}

function addChange(pieces: TrackedPiece[], out: string, into: string): void {
  if (out + into === '') return;
  const [before, gap] = [pieces.at(-2), pieces.at(-1)];
  if (before?.kind === 'change' && gap?.kind === 'same' && gap.text.trim() === '') {
    pieces.pop();
    before.out += gap.text + out;
    before.in += gap.text + into;
  } else pieces.push({ kind: 'change', out, in: into });
}

/** How many changes wait. */
export function countChanges(texts: TrackedTexts): number {
  return trackedPieces(texts).filter(({ kind }) => kind === 'change').length;
}

/** Both texts after one change, counted from 0, or all of them, is accepted or refused. */
export function settleChanges(texts: TrackedTexts, which: number | 'all', accept: boolean): TrackedTexts {
  let number = -1;
  const settled = trackedPieces(texts).map((piece): TrackedPiece => {
    if (piece.kind === 'same') return piece;
    number += 1;
    if (which !== 'all' && which !== number) return piece;
    return { kind: 'same', text: accept ? piece.in : piece.out };
  });
  const read = (side: 'out' | 'in') =>
    settled.map((piece) => (piece.kind === 'same' ? piece.text : piece[side])).join('');
  return { agreed: read('out'), target: read('in') };
}
