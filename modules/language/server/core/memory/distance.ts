import { FORM, sameStem, type Token, WEIGHTS } from './token.ts';

/** More than any bound. */
const FAR = 0x3fffffff;
let above = new Int32Array(256);
let below = new Int32Array(256);

/** What all tokens weigh together. */
export function totalWeight(tokens: Int32Array, from = 0, to = tokens.length): number {
  let total = 0;
  for (let at = from; at < to; at++) total += WEIGHTS[tokens[at]! & 3]!;
  return total;
}

/** What one token put for another costs. A metric: what both begin and end with can be left out. */
export function exchangeCost(a: Token, b: Token): number {
  if (a === b) return 0;
  return sameStem(a, b) ? FORM : Math.max(WEIGHTS[a & 3]!, WEIGHTS[b & 3]!);
}

/** Part of an array of tokens. */
export interface TokenRun {
  tokens: Int32Array;
  from: number;
  to: number;
}

/**
 * The weighted edit distance of two runs of tokens, or a number above `bound` as soon as it must be above. Only
 * cells are filled whose weights before them differ by no more than the bound.
 */
export function boundedDistance(one: TokenRun, other: TokenRun, bound: number): number {
  const a = one.tokens;
  const b = other.tokens;
  let [aFrom, aTo, bFrom, bTo] = [one.from, one.to, other.from, other.to];
  while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]) {
    aFrom++;
    bFrom++;
  }
  while (aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1]) {
    aTo--;
    bTo--;
  }
  if (aFrom === aTo) return totalWeight(b, bFrom, bTo);
  if (bFrom === bTo) return totalWeight(a, aFrom, aTo);
  return banded(a, aFrom, aTo, b, bFrom, bTo, bound);
}

function banded(
  a: Int32Array,
  aFrom: number,
  aTo: number,
  b: Int32Array,
  bFrom: number,
  bTo: number,
  bound: number,
) {
  const width = bTo - bFrom;
  if (above.length <= width + 1) {
    above = new Int32Array(2 * width + 2);
    below = new Int32Array(2 * width + 2);
  }
  let last = above;
  let row = below;
  let high = 0;
  last[0] = 0;
  for (let column = 1, weight = 0; column <= width; column++) {
    weight += WEIGHTS[b[bFrom + column - 1]! & 3]!;
    last[column] = weight <= bound ? weight : FAR;
    if (weight <= bound) high = column;
    else break;
  }
  let low = 0;
  last[high + 1] = FAR;
  for (let at = aFrom; at < aTo; at++) {
    const token = a[at]!;
    const weight = WEIGHTS[token & 3]!;
    let least = FAR;
    let nextLow = -1;
    let nextHigh = low;
    let left = FAR;
    for (let column = low; column <= width; column++) {
      // Nothing above and nothing to the left: the rest of the row is out of reach.
      if (column > high + 1 && left >= FAR) break;
      let best = column <= high ? last[column]! + weight : FAR;
      if (column > 0) {
        const other = b[bFrom + column - 1]!;
        if (column > low && column - 1 <= high) {
          const change = last[column - 1]! + (token === other ? 0 : exchangeCost(token, other));
          if (change < best) best = change;
        }
        const more = left + WEIGHTS[other & 3]!;
        if (more < best) best = more;
      }
      if (best > bound) best = FAR;
      row[column] = best;
      left = best;
      if (best < FAR) {
        if (nextLow < 0) nextLow = column;
        nextHigh = column;
        if (best < least) least = best;
      }
    }
    if (nextLow < 0) return FAR;
    low = nextLow;
    high = nextHigh;
    [last, row] = [row, last];
  }
  return high === width ? last[width]! : FAR;
}
