import { CHARACTER_CHECKS } from '../repair/character-checks.ts';
import { DAMAGE_CHECKS } from '../repair/damage-checks.ts';
import { abbreviationNotIntroduced } from './abbreviations.ts';
import { addressDiffers } from './addresses.ts';
import { bodyNameWordsLost } from './bodies.ts';
import { bodyMisspelt } from './body-spelling.ts';
import { bodyInconsistent } from './body-variants.ts';
import { bracketsDiffer } from './brackets.ts';
import { capitalsStray } from './capitals.ts';
import type { PairCheck } from './check.ts';
import { codeDiffers } from './codes.ts';
import { datelineAstray } from './dateline.ts';
import { dateDiffers, dateImpossible, dateMissing } from './dates.ts';
import { endMarkDiffers } from './end-marks.ts';
import { headlineAstray } from './headline-body.ts';
import { clauseLeftOut } from './left-out.ts';
import { hanLeft, latinLeft } from './leftovers.ts';
import { lengthOdd } from './lengths.ts';
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
import { relativeDayDiffers } from './relative-days.ts';
import { wordRepeated } from './repeated-words.ts';
import { translatedOtherwise } from './same-sentence.ts';
import { nameMisspelt } from './spelling.ts';
import { endCutOff, headlineMissing, paragraphRepeated, sentenceMissing } from './structure.ts';
import { subtitleTooLong } from './subtitle-length.ts';
import { termNotUsed } from './term-not-used.ts';
import { termOutdated } from './term-outdated.ts';
import { termRuledOut } from './term-ruled-out.ts';
import { termForbidden, termInconsistent } from './terms.ts';
import { titleInconsistent, titleNotAllowed } from './titles.ts';
import { sameAsSource } from './untranslated.ts';

/**
 * Every check of a pair, the closed list. Where two report the same place the one that stands first here is kept:
 * what knows people, bodies and places by name goes before what only compares spellings.
 */
export const CHECKS: readonly PairCheck[] = [
  headlineMissing,
  sentenceMissing,
  paragraphRepeated,
  endCutOff,
  headlineAstray,
  clauseLeftOut,
  lengthOdd,
  sameAsSource,
  translatedOtherwise,
  addressDiffers,
  codeDiffers,
  numberScale,
  unitDiffers,
  numberDiffers,
  dateImpossible,
  dateDiffers,
  relativeDayDiffers,
  datelineAstray,
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
  bracketsDiffer,
  endMarkDiffers,
  wordRepeated,
  capitalsStray,
  subtitleTooLong,
  ...DAMAGE_CHECKS,
  ...CHARACTER_CHECKS,
];
