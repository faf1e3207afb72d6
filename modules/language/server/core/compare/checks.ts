import type { PairCheck } from './check.ts';
import { dateDiffers, dateImpossible, dateMissing } from './dates.ts';
import { hanLeft, latinLeft } from './leftovers.ts';
import { markUnpaired, quotesDiffer } from './marks.ts';
import {
  approximationDiffers,
  numberDiffers,
  numberMissing,
  numberRounded,
  numberScale,
  unitDiffers,
} from './numbers.ts';
import { placeDiffers } from './places.ts';
import { nameMisspelt } from './spelling.ts';
import { endCutOff, headlineMissing, paragraphRepeated, sentenceMissing } from './structure.ts';

/**
 * Every check of a pair, the closed list. Where two report the same place the one that stands first here is kept:
 * what knows people, bodies and places by name goes before what only compares spellings.
 */
export const CHECKS: readonly PairCheck[] = [
  headlineMissing,
  sentenceMissing,
  paragraphRepeated,
  endCutOff,
  numberScale,
  unitDiffers,
  numberDiffers,
  dateDiffers,
  dateImpossible,
  numberMissing,
  dateMissing,
  approximationDiffers,
  numberRounded,
  placeDiffers,
  nameMisspelt,
  hanLeft,
  latinLeft,
  markUnpaired,
  quotesDiffer,
];
