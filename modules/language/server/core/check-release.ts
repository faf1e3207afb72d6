import type { BodyFound, DateFound, PersonFound, TextFinding } from '../../contract/texts.ts';
import type { Lexicon } from './align/lexicon.ts';
import type { KnownNames } from './compare/check.ts';
import { comparePair } from './compare/compare-pair.ts';
import { datesFound } from './compare/dates-found.ts';
import { bodiesOf, peopleOf } from './compare/name-facts.ts';
import { pairOf } from './compare/pair.ts';
import type { ReferenceData } from './compare/reference.ts';
import { RELEASE_CHECKS } from './compare/release-checks.ts';
import { type ReadingChoices, type ReleaseReading, readRelease } from './read-release.ts';
import { unsureRepairs } from './unsure-repairs.ts';

/** What checking rests on, and what is already known and decided. */
export interface CheckOptions extends ReadingChoices {
  lexicon: Lexicon;
  reference: ReferenceData;
  /** Names the office has recorded. */
  directory?: KnownNames;
  /** ISO day of issue. */
  releaseDate?: string;
}

/** A release read, and what there is to say about it. */
export interface CheckedRelease extends ReleaseReading {
  people: PersonFound[];
  bodies: BodyFound[];
  dates: DateFound[];
  /** Spans count in the sentences of `sides`. */
  findings: TextFinding[];
}

/** Reads, repairs, aligns and checks a bilingual text. Throws TextRefusal where it holds one language only. */
export function checkRelease(text: string, options: CheckOptions): CheckedRelease {
  const reading = readRelease(text, options.lexicon, options.reference, options);
  const { sides, beads } = reading;
  const { lexicon, reference, directory, releaseDate } = options;
  const pair = pairOf({
    sides,
    beads,
    lexicon,
    reference,
    ...(directory && { directory }),
    ...(releaseDate && { releaseDate }),
  });
  return {
    ...reading,
    people: peopleOf(pair),
    bodies: bodiesOf(pair),
    dates: datesFound(pair),
    findings: [...unsureRepairs(reading), ...comparePair(pair, RELEASE_CHECKS)],
  };
}
