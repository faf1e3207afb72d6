/** How long economies took in the office's own cases: a middle and a slow case instead of a promised day. Pure. */

/** With fewer answered cases than this, a figure would say more than is known. */
export const fewest = { median: 5, p90: 10 };

export interface Waits {
  /** Answered cases it stands on. */
  n: number;
  /** Half were answered in so many days or fewer; null where too few were. */
  median: number | null;
  /** Nine in ten were. */
  p90: number | null;
}

/** The middle and the ninth tenth of waits in days, by nearest rank. */
export function waitsOf(days: readonly number[]): Waits {
  const sorted = days.toSorted((a, b) => a - b);
  return waitsKnown({ n: sorted.length, median: rank(sorted, 0.5), p90: rank(sorted, 0.9) });
}

/** The same of figures the database counted: those that stand on too few cases are not said. */
export function waitsKnown({ n, median, p90 }: Waits): Waits {
  return { n, median: n < fewest.median ? null : median, p90: n < fewest.p90 ? null : p90 };
}

function rank(sorted: readonly number[], share: number): number | null {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

/** Of a hundred past cases so many were answered in fewer days than this one waits; null where too few are known. */
export function quickerOfHundred({ quicker, n }: { quicker: number; n: number }): number | null {
  return n < fewest.p90 ? null : Math.floor((quicker * 100) / n);
}

/** Is it waited for longer than in nine cases of ten? Nothing is called slow where too few cases were answered. */
export function isSlow(waited: number, { p90 }: Waits): boolean {
  return p90 !== null && waited > p90;
}
