import type { Ability } from '../contract/abilities.ts';
import { refuse } from './refusal.ts';

/** Refuses with the policy's own reason when it says no. */
export function demand(ability: Ability): void {
  if (ability !== true) throw refuse('not-allowed', { reason: ability });
}

/** Refuses a change made on another version than the present one: two people edited at once. */
export function demandVersion(current: number, yours: number): void {
  if (current !== yours) throw refuse('stale-version', { current, yours });
}
