import type { Band } from './band.ts';
import type { BeadKind } from './bead-kinds.ts';
import { cellOf, inBand } from './path.ts';
import type { Score } from './score.ts';

function addLogs(a: number, b: number): number {
  if (a === -Infinity) return b;
  const high = Math.max(a, b);
  return high + Math.log1p(Math.exp(Math.min(a, b) - high));
}

/**
 * The probability of every bead: the weight of all paths that hold it, over the weight of all paths. Scores must
 * already be divided by the temperature.
 */
export function posterior(band: Band, kinds: readonly BeadKind[], score: Score): Score {
  const forward = new Float64Array(band.cells[band.rows]!).fill(-Infinity);
  const backward = new Float64Array(band.cells[band.rows]!).fill(-Infinity);
  forward[cellOf(band, 0, 0)] = 0;
  eachBead(band, kinds, false, (kind, i, j, from, to) => {
    if (forward[from]! > -Infinity) forward[to] = addLogs(forward[to]!, forward[from]! + score(kind, i, j));
  });
  backward[cellOf(band, band.rows - 1, band.columns - 1)] = 0;
  eachBead(band, kinds, true, (kind, i, j, from, to) => {
    if (backward[to]! > -Infinity)
      backward[from] = addLogs(backward[from]!, backward[to]! + score(kind, i, j));
  });
  const total = backward[cellOf(band, 0, 0)]!;
  return (kind, i, j) => {
    const from = cellOf(band, i - kind.zh, j - kind.en);
    return Math.exp(forward[from]! + score(kind, i, j) + backward[cellOf(band, i, j)]! - total);
  };
}

type Visit = (kind: BeadKind, i: number, j: number, from: number, to: number) => void;

function eachBead(band: Band, kinds: readonly BeadKind[], reversed: boolean, visit: Visit): void {
  for (let step = 0; step < band.rows; step++) {
    const i = reversed ? band.rows - 1 - step : step;
    const size = band.to[i]! - band.from[i]! + 1;
    for (let across = 0; across < size; across++) {
      const j = reversed ? band.to[i]! - across : band.from[i]! + across;
      for (const kind of kinds) {
        if (!inBand(band, i - kind.zh, j - kind.en)) continue;
        visit(kind, i, j, cellOf(band, i - kind.zh, j - kind.en), cellOf(band, i, j));
      }
    }
  }
}
