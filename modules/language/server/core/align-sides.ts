import type { Bead, Sentence, Sides } from '../../contract/texts.ts';
import { align } from './align/align.ts';
import type { Lexicon } from './align/lexicon.ts';
import { headlineLength } from './compare/headline.ts';
import { unfolded } from './unfold.ts';

/**
 * Aligns the sentences of a release. A headline that only one side has answers nothing: it is left alone, so that
 * it does not take the first sentence of the other side, which mostly says the same.
 */
export function alignSides(sides: Sides, lexicon: Lexicon): Bead[] {
  const heads = { zh: headlineLength(sides.zh), en: headlineLength(sides.en) };
  const beads = alignBodies(sides, heads, lexicon);
  return unfolded(beads, sides, lexicon);
}

function alignBodies(sides: Sides, heads: { zh: number; en: number }, lexicon: Lexicon): Bead[] {
  if (heads.zh > 0 === heads.en > 0) return align(textsOf(sides.zh), textsOf(sides.en), lexicon);
  const beads = align(textsOf(sides.zh.slice(heads.zh)), textsOf(sides.en.slice(heads.en)), lexicon);
  const headline: Bead = { zh: upTo(heads.zh), en: upTo(heads.en), confidence: 1, reasons: [] };
  const shifted = beads.map((bead) => ({
    ...bead,
    zh: bead.zh.map((n) => n + heads.zh),
    en: bead.en.map((n) => n + heads.en),
  }));
  return [headline, ...shifted];
}

function textsOf(side: Sentence[]): string[] {
  return side.map((sentence) => sentence.text);
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, n) => n);
}
