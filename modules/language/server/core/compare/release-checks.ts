import { DAMAGE_CHECKS } from '../repair/damage-checks.ts';
import { bracketsDiffer } from './brackets.ts';
import type { PairCheck } from './check.ts';
import { CHECKS } from './checks.ts';
import { subtitleTooLong } from './subtitle-length.ts';

/**
 * What is asked of a release. Its damage was repaired, or put to a person, when it was read: told again it would be
 * told against that decision. Its brackets are the writer's: the English is written for other readers.
 */
export const RELEASE_CHECKS: readonly PairCheck[] = CHECKS.filter(
  (check) => check !== subtitleTooLong && check !== bracketsDiffer && !DAMAGE_CHECKS.includes(check),
);
