import { placed } from '../../contract/alignment-edits.ts';
import type { AlignedBead } from '../../contract/alignments.ts';
import type { KeptBead } from '../core/alignment/decide-edits.ts';

/** Beads as the aligner leaves them: each given as its Chinese and its English sentences, `|` between sentences. */
export function beadsWritten(pairs: readonly [zh: string, en: string][]): KeptBead[] {
  const side = (text: string) =>
    text === '' ? [] : text.split('|').map((one) => ({ text: one, paragraph: 0 }));
  const beads = pairs.map(([zh, en], n) => ({
    id: idOf(n),
    ...{ zh: side(zh), en: side(en), confidence: 0.9, reasons: ['number 5'] },
    ...{ state: 'made' as const, locked: false },
  }));
  return placed(beads, 0);
}

/** The beads written the same way, for reading. */
export function writtenOf(beads: readonly AlignedBead[]): [zh: string, en: string][] {
  const side = (sentences: AlignedBead['zh']) => sentences.map(({ text }) => text).join('|');
  return beads.map(({ zh, en }) => [side(zh), side(en)]);
}

/** An id that shows its number. */
export function idOf(n: number): string {
  return `018f6e1a-0000-7000-8000-${String(n).padStart(12, '0')}`;
}

/** Gives ids no bead has, in order. */
export function freshIds(from = 1000): () => string {
  let next = from;
  return () => idOf(next++);
}
