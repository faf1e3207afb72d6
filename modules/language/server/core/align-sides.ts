import type { Bead, Sides } from '../../contract/texts.ts';
import { alignSentences } from './align/align-sentences.ts';
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
  if (heads.zh > 0 === heads.en > 0) return alignSentences(sides, lexicon);
  const bodies = { zh: sides.zh.slice(heads.zh), en: sides.en.slice(heads.en) };
  const beads = alignSentences(bodies, lexicon);
  const headline: Bead = { zh: upTo(heads.zh), en: upTo(heads.en), confidence: 1, reasons: [] };
  const shifted = beads.map((bead) => ({
    ...bead,
    zh: bead.zh.map((n) => n + heads.zh),
    en: bead.en.map((n) => n + heads.en),
  }));
  return [headline, ...shifted];
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, n) => n);
}
