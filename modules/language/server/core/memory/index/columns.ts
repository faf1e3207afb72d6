import type { Scored } from '../score.ts';

/** One side of many units, each property one after another; the hash of a segment is two numbers. */
export interface SideColumns {
  tokens: Int32Array;
  tokenEnds: Uint32Array;
  values: Int32Array;
  valueEnds: Uint32Array;
  hashes: Uint32Array;
  weights: Uint16Array;
}

/** The most a weight can be told as: longer segments are not found as fuzzy. */
const HEAVIEST = 0xffff;

/** The columns of these segments. */
export function columnsOf(sides: readonly Scored[]): SideColumns {
  const sum = (lengthOf: (side: Scored) => number) =>
    sides.reduce((total, side) => total + lengthOf(side), 0);
  const columns: SideColumns = {
    tokens: new Int32Array(sum(({ from, to }) => to - from)),
    tokenEnds: new Uint32Array(sides.length),
    values: new Int32Array(sum(({ valuesFrom, valuesTo }) => valuesTo - valuesFrom)),
    valueEnds: new Uint32Array(sides.length),
    hashes: new Uint32Array(2 * sides.length),
    weights: new Uint16Array(sides.length),
  };
  let tokens = 0;
  let values = 0;
  for (const [n, side] of sides.entries()) {
    for (let at = side.from; at < side.to; at++) columns.tokens[tokens++] = side.tokens[at]!;
    for (let at = side.valuesFrom; at < side.valuesTo; at++) columns.values[values++] = side.values[at]!;
    columns.tokenEnds[n] = tokens;
    columns.valueEnds[n] = values;
    columns.hashes[2 * n] = side.high;
    columns.hashes[2 * n + 1] = side.low;
    columns.weights[n] = Math.min(HEAVIEST, side.weight);
  }
  return columns;
}

/** One of them as it is scored, in the columns themselves. */
export function sideAt(columns: SideColumns, n: number): Scored {
  return {
    high: columns.hashes[2 * n]!,
    low: columns.hashes[2 * n + 1]!,
    tokens: columns.tokens,
    from: n === 0 ? 0 : columns.tokenEnds[n - 1]!,
    to: columns.tokenEnds[n]!,
    weight: columns.weights[n]!,
    values: columns.values,
    valuesFrom: n === 0 ? 0 : columns.valueEnds[n - 1]!,
    valuesTo: columns.valueEnds[n]!,
  };
}
