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

/** The columns of these texts of several, in this order: copied over, none being made anew on the way. */
export function joinedColumns(parts: readonly { side: SideColumns; kept: Uint32Array }[]): SideColumns {
  const sum = (lengthOf: (side: SideColumns, n: number) => number) =>
    parts.reduce((total, { side, kept }) => kept.reduce((all, n) => all + lengthOf(side, n), total), 0);
  const size = parts.reduce((total, { kept }) => total + kept.length, 0);
  const joined: SideColumns = {
    tokens: new Int32Array(sum((side, n) => side.tokenEnds[n]! - startAt(side.tokenEnds, n))),
    tokenEnds: new Uint32Array(size),
    values: new Int32Array(sum((side, n) => side.valueEnds[n]! - startAt(side.valueEnds, n))),
    valueEnds: new Uint32Array(size),
    hashes: new Uint32Array(2 * size),
    weights: new Uint16Array(size),
  };
  let [to, tokens, values] = [0, 0, 0];
  for (const { side, kept } of parts)
    for (const n of kept) {
      for (let at = startAt(side.tokenEnds, n); at < side.tokenEnds[n]!; at++)
        joined.tokens[tokens++] = side.tokens[at]!;
      for (let at = startAt(side.valueEnds, n); at < side.valueEnds[n]!; at++)
        joined.values[values++] = side.values[at]!;
      joined.tokenEnds[to] = tokens;
      joined.valueEnds[to] = values;
      joined.hashes[2 * to] = side.hashes[2 * n]!;
      joined.hashes[2 * to + 1] = side.hashes[2 * n + 1]!;
      joined.weights[to++] = side.weights[n]!;
    }
  return joined;
}

function startAt(ends: Uint32Array, n: number): number {
  return n === 0 ? 0 : ends[n - 1]!;
}

/** One of them as it is scored, in the columns themselves. */
export function sideAt(columns: SideColumns, n: number): Scored {
  return {
    high: columns.hashes[2 * n]!,
    low: columns.hashes[2 * n + 1]!,
    tokens: columns.tokens,
    from: startAt(columns.tokenEnds, n),
    to: columns.tokenEnds[n]!,
    weight: columns.weights[n]!,
    values: columns.values,
    valuesFrom: startAt(columns.valueEnds, n),
    valuesTo: columns.valueEnds[n]!,
  };
}
