import type { PairCheck } from '../compare/check.ts';
import { characterFindings } from './character-findings.ts';
import { RAW_CHECKS } from './raw-finding.ts';

/** The checks of characters in the shape every check of a pair has. */
export const CHARACTER_CHECKS: readonly PairCheck[] = RAW_CHECKS.map((check) => ({
  ...check,
  run: (pair) => characterFindings(pair.sides).filter((finding) => finding.check === check.id),
}));
