import type { BeadKind } from './bead-kinds.ts';
import type { Settings } from './settings.ts';

/** What sets beads apart that are right more or less often than their probability says. */
export type Shape = 'single' | 'oneToMany' | 'manyToMany';

/** Beyond this the model's probability says no more about how often it is right. */
const surest = 1e-4;

/** The shape of a kind of bead: at most one sentence a side, one and several, or several and several. */
export function shapeOf({ zh, en }: Pick<BeadKind, 'zh' | 'en'>): Shape {
  if (zh > 1 && en > 1) return 'manyToMany';
  return zh > 1 || en > 1 ? 'oneToMany' : 'single';
}

/**
 * How sure a bead is, from its probability: its log-odds stretched and shifted by its shape, as fitted on beads judged by
 * people, so that of those said to be 90 % sure 90 % are right.
 */
export function confidenceOf(
  shape: Shape,
  probability: number,
  { slope, shift }: Settings['confidence'],
): number {
  const odds = logOdds(Math.min(1 - surest, Math.max(surest, probability)));
  return 1 / (1 + Math.exp(-slope * odds - shift[shape]));
}

/** The logarithm of its odds, from -∞ to ∞. */
export function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}
