/** What one measurement found: the middle of its runs, and how far they lie apart. */
export interface Figure {
  what: string;
  unit: Unit;
  runs: number;
  median: number;
  least: number;
  most: number;
  /** Nineteen of twenty runs were no more than this; given where there are enough of them. */
  p95?: number;
  /** What is wanted. */
  aim?: string;
  /** What others reach, and who says so. */
  peer?: string;
}
export type Unit = 'ms' | 's' | 'sentences/s' | 'requests/s' | 'units/s' | 'MB' | '%' | 'F1' | 'findings';

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = sortedOf(values);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** The least of the values that is not exceeded by that share of them. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = sortedOf(values);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}

/** Sums runs up; from twenty on, the slowest twentieth is told too. */
export function figureOf(what: string, unit: Unit, values: readonly number[]): Figure {
  return {
    what,
    unit,
    runs: values.length,
    median: median(values),
    least: Math.min(...values),
    most: Math.max(...values),
    ...(values.length >= 20 && { p95: percentile(values, 0.95) }),
  };
}

function sortedOf(values: readonly number[]): number[] {
  if (values.length === 0) throw new RangeError('nothing was measured');
  return values.toSorted((a, b) => a - b);
}
