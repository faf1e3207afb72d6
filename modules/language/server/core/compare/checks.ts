import { CHARACTER_CHECKS } from '../repair/character-checks.ts';
import { abbreviationNotIntroduced } from './abbreviations.ts';
import { bodyNameWordsLost } from './bodies.ts';
import { bodyMisspelt } from './body-spelling.ts';
import { bodyInconsistent } from './body-variants.ts';
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
import { officialsCount, officialsOrder } from './officials.ts';
import { nameOrder, personMissing, personMisspelt } from './people.ts';
import { personMiswritten } from './people-zh.ts';
import { placeDiffers } from './places.ts';
import { nameMisspelt } from './spelling.ts';
import { endCutOff, headlineMissing, paragraphRepeated, sentenceMissing } from './structure.ts';
import { termNotUsed } from './term-not-used.ts';
import { termOutdated } from './term-outdated.ts';
import { termRuledOut } from './term-ruled-out.ts';
import { termForbidden, termInconsistent } from './terms.ts';
import { titleInconsistent, titleNotAllowed } from './titles.ts';

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
  dateImpossible,
  dateDiffers,
  numberMissing,
  dateMissing,
  approximationDiffers,
  numberRounded,
  personMisspelt,
  personMiswritten,
  nameOrder,
  bodyMisspelt,
  placeDiffers,
  nameMisspelt,
  personMissing,
  officialsOrder,
  officialsCount,
  titleNotAllowed,
  titleInconsistent,
  bodyNameWordsLost,
  bodyInconsistent,
  termRuledOut,
  termOutdated,
  termForbidden,
  termNotUsed,
  termInconsistent,
  abbreviationNotIntroduced,
  hanLeft,
  latinLeft,
  markUnpaired,
  quotesDiffer,
  ...CHARACTER_CHECKS,
];
