import type { Bead, Repair, Sides, Span } from '../contract.ts';
import { align } from './core/align/align.ts';
import { paragraphsOf } from './core/read/paragraphs.ts';
import { placeRepairs } from './core/read/place-in-sides.ts';
import { readSides } from './core/read/sides.ts';
import { applyRepairs } from './core/repair/apply-repairs.ts';
import { findRepairs } from './core/repair/find-repairs.ts';
import { dictionary } from './dictionary.ts';

/** A bilingual text, read: repaired where that is certain, cut into sentences, aligned. */
export interface BilingualText {
  sides: Sides;
  beads: Bead[];
  /** Every repair, made (certain) or proposed, and where it stands in the sentences. */
  repairs: (Repair & { place: Span | null })[];
}

/** Reads a text with both languages in it. A side that is missing is an empty list: the caller says so. */
export function readBilingual(text: string): BilingualText {
  const paragraphs = paragraphsOf(text);
  const repairs = findRepairs(paragraphs);
  const sides = readSides(applyRepairs(paragraphs, repairs).paragraphs);
  const places = placeRepairs(repairs, (n) => repairs[n]!.certain, sides);
  const beads = align(textsOf(sides.zh), textsOf(sides.en), dictionary());
  return { sides, beads, repairs: repairs.map((repair, n) => ({ ...repair, place: places[n]! })) };
}

function textsOf(side: Sides['zh']): string[] {
  return side.map((sentence) => sentence.text);
}
