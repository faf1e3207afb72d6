import type { Bead, BodyFound, PersonFound, Repair, Sides, Span, TextFinding } from '../contract/texts.ts';
import type { KnownNames } from './core/compare/check.ts';
import { comparePair } from './core/compare/compare-pair.ts';
import { bodiesOf, peopleOf } from './core/compare/name-facts.ts';
import { pairOf } from './core/compare/pair.ts';
import { RELEASE_CHECKS } from './core/compare/release-checks.ts';
import { readRelease } from './core/read-release.ts';
import type { Termbase } from './core/terms/termbase.ts';
import { dictionary } from './dictionary.ts';
import { loadReference } from './reference.ts';

/** A bilingual text, read: repaired where that is certain, cut into sentences, aligned. */
export interface BilingualText {
  sides: Sides;
  beads: Bead[];
  /** Every repair, made (certain) or proposed, and where it stands in the sentences. */
  repairs: (Repair & { place: Span | null })[];
}

/** Reads a text with both languages in it. Throws TextRefusal where one of them is missing, unless that is still to be translated. */
export function readBilingual(text: string, choices: { oneLanguage?: boolean } = {}): BilingualText {
  const { sides, beads, repairs, places } = readRelease(text, dictionary(), loadReference(), choices);
  return { sides, beads, repairs: repairs.map((repair, n) => ({ ...repair, place: places[n]! })) };
}

/** Two sides that are already cut and linked, and the names the office has recorded. */
export interface SidesToCheck {
  sides: Sides;
  beads: Bead[];
  directory?: KnownNames;
  /** The office's terms, by `termbaseFor`. */
  termbase?: Termbase;
  releaseDate?: string;
}

/** What the two sides have to say against each other, and whom and what they speak of. */
export interface CheckedText {
  findings: TextFinding[];
  people: PersonFound[];
  bodies: BodyFound[];
}

/** Compares two sides as they now stand, whoever cut and linked them. */
export function checkBilingual({
  sides,
  beads,
  directory,
  termbase,
  releaseDate,
}: SidesToCheck): CheckedText {
  const reference = loadReference();
  const pair = pairOf({
    sides,
    beads,
    reference,
    lexicon: dictionary(),
    ...(directory && { directory }),
    ...(termbase && { termbase }),
    ...(releaseDate && { releaseDate }),
  });
  return {
    findings: comparePair(pair, RELEASE_CHECKS),
    people: peopleOf(pair),
    bodies: bodiesOf(pair),
  };
}
