import type { Both } from '../../kernel/contract/local-text.ts';
import type { Figure } from './figures.ts';

/** What the whole run was told. */
export interface BenchOptions {
  /** A release to check in place of the project's own. */
  file?: string;
  /** So many cases in the hall in place of the usual number. */
  cases?: number;
  /** So many units in the memory in place of the usual number. */
  units?: number;
}

/** What a part found, and what it could not measure on this machine. */
export interface Measured {
  figures: Figure[];
  absent: Both[];
}

/** One of the things measured, by its name on the command line. */
export interface Part {
  name: string;
  about: Both;
  run(options: BenchOptions): Promise<Measured>;
}

/** How long an act took, run after run, in milliseconds; the first `unmeasured` runs only warm up. */
export async function timesOf(
  runs: number,
  act: () => Promise<unknown>,
  { unmeasured = 1 } = {},
): Promise<number[]> {
  const times: number[] = [];
  for (let run = -unmeasured; run < runs; run += 1) {
    const began = performance.now();
    await act();
    if (run >= 0) times.push(performance.now() - began);
  }
  return times;
}
