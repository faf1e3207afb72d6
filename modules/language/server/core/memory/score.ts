import { boundedDistance, type TokenRun, totalWeight } from './distance.ts';
import { halves } from './hash.ts';
import { PLACEHOLDER_KINDS, type PlaceholderKind } from './placeholders.ts';

/** What of a segment a score is reckoned from. */
export interface Scored extends TokenRun {
  /** The two halves of the hash after normalising. */
  high: number;
  low: number;
  weight: number;
  values: ArrayLike<number>;
  valuesFrom: number;
  valuesTo: number;
}

/** How alike two segments are. */
export interface TextScore {
  /** 100 where they are alike after normalising, and there alone. */
  score: number;
  /** Kinds of placeholders that say something else, a point each. */
  differing: PlaceholderKind[];
}

/** A segment as read, ready to be scored. */
export function scored(segment: { hash: string; tokens: Int32Array; values: Int32Array }): Scored {
  const { hash, tokens, values } = segment;
  const [high, low] = halves(hash);
  const [to, valuesTo] = [tokens.length, values.length];
  return { high, low, tokens, from: 0, to, weight: totalWeight(tokens), values, valuesFrom: 0, valuesTo };
}

/** Whether two segments are the same after normalising. */
export function identical(a: Scored, b: Scored): boolean {
  return a.high === b.high && a.low === b.low;
}

/** The score of two segments of one language, or nothing where it is under `least`. */
export function scoreTexts(a: Scored, b: Scored, least = 0): TextScore | undefined {
  if (identical(a, b)) return { score: 100, differing: [] };
  const larger = Math.max(a.weight, b.weight, 1);
  // A weight away from the least score is enough to look no further.
  const bound = Math.floor((larger * (100 - least)) / 100);
  if (Math.abs(a.weight - b.weight) > bound) return undefined;
  const distance = boundedDistance(a, b, bound);
  if (distance > bound) return undefined;
  return scoreOf(distance, larger, differing(a, b), least);
}

/** The points of a distance, with what is taken off for other values. */
export function scoreOf(
  distance: number,
  larger: number,
  differing: PlaceholderKind[],
  least: number,
): TextScore | undefined {
  const alike = Math.floor(100 * (1 - distance / larger) + 1e-9);
  // Other words for the same figure, or another mark, are not the same text.
  const score = Math.max(0, Math.min(alike - differing.length, 99));
  return score < least ? undefined : { score, differing };
}

/** The kinds of placeholders whose values, in order, are not the same on both sides. */
export function differing(a: Scored, b: Scored): PlaceholderKind[] {
  if (sameValues(a, b)) return [];
  return PLACEHOLDER_KINDS.filter((_, kind) => valuesOfKind(a, kind) !== valuesOfKind(b, kind));
}

function sameValues(a: Scored, b: Scored): boolean {
  const count = a.valuesTo - a.valuesFrom;
  if (b.valuesTo - b.valuesFrom !== count) return false;
  for (let n = 0; n < count; n++) if (a.values[a.valuesFrom + n] !== b.values[b.valuesFrom + n]) return false;
  return true;
}

function valuesOfKind({ values, valuesFrom, valuesTo }: Scored, kind: number): string {
  let list = '';
  for (let at = valuesFrom; at < valuesTo; at++) if ((values[at]! & 3) === kind) list += `${values[at]} `;
  return list;
}
