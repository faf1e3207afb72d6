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
  /** Widest row; with it row i, column j is cell i * width + j - from[i]. */
  width: number;
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
  let width = 1;
  for (let i = 0; i < rows; i++) width = Math.max(width, high[i]! - low[i]! + 1);
  return { rows, columns, from: low, to: high, width };
}

/** The same band seen from the other side: columns become rows. */
export function transposed(band: Band): Band {
  const from = new Int32Array(band.columns).fill(band.rows - 1);
  const to = new Int32Array(band.columns);
  for (let i = 0; i < band.rows; i++) {
    for (let j = band.from[i]!; j <= band.to[i]!; j++) {
      if (from[j]! > i) from[j] = i;
      to[j] = i;
    }
  }
  return bandOf(band.rows, from, to);
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
