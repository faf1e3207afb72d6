import type { Band, Point } from './band.ts';
import type { BeadKind } from './bead-kinds.ts';
import type { Score } from './score.ts';

/** True if the point lies inside the band. */
export function inBand(band: Band, i: number, j: number): boolean {
  return i >= 0 && i < band.rows && j >= band.from[i]! && j <= band.to[i]!;
}

/** Number of the cell of a point. */
export function cellOf(band: Band, i: number, j: number): number {
  return i * band.width + j - band.from[i]!;
}

/** The points, from (0, 0) to the end, of the path through the band whose beads score best together. */
export function bestPath(band: Band, kinds: readonly BeadKind[], score: Score): Point[] {
  const best = new Float64Array(band.rows * band.width).fill(-Infinity);
  const chosen = new Uint8Array(band.rows * band.width);
  best[cellOf(band, 0, 0)] = 0;
  for (let i = 0; i < band.rows; i++) {
    for (let j = band.from[i]!; j <= band.to[i]!; j++) {
      const cell = cellOf(band, i, j);
      for (let k = 0; k < kinds.length; k++) {
        const kind = kinds[k]!;
        if (!inBand(band, i - kind.zh, j - kind.en)) continue;
        const before = best[cellOf(band, i - kind.zh, j - kind.en)]!;
        if (before === -Infinity) continue;
        const total = before + score(kind, i, j);
        if (total > best[cell]!) {
          best[cell] = total;
          chosen[cell] = k;
        }
      }
    }
  }
  return walkBack(band, kinds, chosen);
}

function walkBack(band: Band, kinds: readonly BeadKind[], chosen: Uint8Array): Point[] {
  let [i, j]: Point = [band.rows - 1, band.columns - 1];
  const points: Point[] = [[i, j]];
  while (i > 0 || j > 0) {
    const kind = kinds[chosen[cellOf(band, i, j)]!]!;
    i -= kind.zh;
    j -= kind.en;
    points.push([i, j]);
  }
  return points.reverse();
}
