/**
 * The part of the grid that is searched: for each row i (Chinese sentences before this point, 0..n) the columns
 * from[i]..to[i] (English sentences before this point). Neither end goes back and neighbouring rows overlap, so
 * a path always exists.
 */
export interface Band {
  rows: number;
  columns: number;
  from: Int32Array;
  to: Int32Array;
  /** Cells before each row, and all: row i, column j is cell cells[i] + j - from[i]. */
  cells: Int32Array;
}

/** Some rows of a band, or of one seen from the other side; outside first..last the columns mean nothing. */
export interface Strip {
  first: number;
  last: number;
  from: Int32Array;
  to: Int32Array;
}

/** A point of the grid: sentences of either side that lie before it. */
export type Point = [zh: number, en: number];

/** Completes a band from wished ends: clipped, made to advance, with first and last point inside. */
export function bandOf(columns: number, from: ArrayLike<number>, to: ArrayLike<number>): Band {
  const rows = from.length;
  const low = new Int32Array(rows);
  const high = new Int32Array(rows);
  for (let i = rows - 1; i >= 0; i--) {
    const after = i === rows - 1 ? columns - 1 : low[i + 1]!;
    low[i] = Math.max(0, Math.min(Math.floor(from[i]!), after));
  }
  low[0] = 0;
  for (let i = 0; i < rows; i++) {
    const before = i === 0 ? 0 : high[i - 1]!;
    const after = low[Math.min(i + 1, rows - 1)]!;
    high[i] = Math.min(columns - 1, Math.max(Math.ceil(to[i]!), before, after));
  }
  high[rows - 1] = columns - 1;
  const cells = new Int32Array(rows + 1);
  for (let i = 0; i < rows; i++) cells[i + 1] = cells[i]! + high[i]! - low[i]! + 1;
  return { rows, columns, from: low, to: high, cells };
}

/** A strip seen from the other side: columns become rows. Each row of it is met by some row of the strip. */
export function transposed({ first, last, from, to }: Strip, columns: number): Strip {
  const rowsFrom = new Int32Array(columns);
  const rowsTo = new Int32Array(columns);
  for (let i = last; i >= first; i--) rowsFrom.fill(i, from[i]!, to[i]! + 1);
  for (let i = first; i <= last; i++) rowsTo.fill(i, from[i]!, to[i]! + 1);
  return { first: from[first]!, last: to[last]!, from: rowsFrom, to: rowsTo };
}

/** The widest row of a strip. */
export function widthOf({ first, last, from, to }: Strip): number {
  let width = 1;
  for (let i = first; i <= last; i++) width = Math.max(width, to[i]! - from[i]! + 1);
  return width;
}

function shares(lengths: Float64Array): Float64Array {
  const sums = new Float64Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) sums[i + 1] = sums[i]! + lengths[i]!;
  const total = sums[lengths.length]! || 1;
  return sums.map((sum) => sum / total);
}

/** A band around the line on which both texts have the same share of their length behind them. */
export function diagonalBand(zhLengths: Float64Array, enLengths: Float64Array, halfWidth: number): Band {
  const zh = shares(zhLengths);
  const en = shares(enLengths);
  let j = 0;
  const middle = zh.map((share) => {
    while (j < en.length - 1 && en[j]! < share) j++;
    return j;
  });
  return bandOf(
    en.length,
    middle.map((m) => m - halfWidth),
    middle.map((m) => m + halfWidth),
  );
}

/** A band `reach` sentences either side of a path of points (row, column). */
export function bandAround(points: readonly Point[], rows: number, columns: number, reach: number): Band {
  const from = new Int32Array(rows).fill(columns);
  const to = new Int32Array(rows).fill(-1);
  points.forEach(([i, j], k) => {
    const [nextI, nextJ] = points[k + 1] ?? [i, j];
    for (let row = i; row <= nextI; row++) {
      from[row] = Math.min(from[row]!, j - reach);
      to[row] = Math.max(to[row]!, nextJ + reach);
    }
  });
  return bandOf(columns, from, to);
}
