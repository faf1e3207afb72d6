import type { TextFinding } from '../../../contract/texts.ts';
import type { PairCheck } from '../compare/check.ts';
import { comparePair } from '../compare/compare-pair.ts';
import { dateDiffers, dateMissing } from '../compare/dates.ts';
import { numberDiffers, numberMissing, numberScale, unitDiffers } from '../compare/numbers.ts';
import { pairOf } from '../compare/pair.ts';
import type { ReferenceData } from '../compare/reference.ts';

/** The checks of figures and dates; none of them asks the dictionary. */
const checks: readonly PairCheck[] = [
  numberScale,
  unitDiffers,
  numberDiffers,
  dateDiffers,
  numberMissing,
  dateMissing,
];
const noWords = { has: () => false, glosses: () => [] };

/** Figures and dates of a unit that differ, or stand on one side only. A unit is read alone: no neighbour excuses it. */
export function figureFaults(unit: { zh: string; en: string }, reference: ReferenceData): TextFinding[] {
  const sentence = (text: string) => [{ text, paragraph: 0, offset: 0 }];
  const pair = pairOf({
    sides: { zh: sentence(unit.zh), en: sentence(unit.en) },
    beads: [{ zh: [0], en: [0], confidence: 1, reasons: [] }],
    lexicon: noWords,
    reference,
  });
  return comparePair(pair, checks);
}
