import { type Band, type Point, widthOf } from './band.ts';
import type { BeadKind } from './bead-kinds.ts';
import type { Score } from './score.ts';

/** True if the point lies inside the band. */
export function inBand(band: Band, i: number, j: number): boolean {
  return i >= 0 && i < band.rows && j >= band.from[i]! && j <= band.to[i]!;
}

/** Number of the cell of a point. */
export function cellOf(band: Band, i: number, j: number): number {
  return band.cells[i]! + j - band.from[i]!;
}

/** The points, from (0, 0) to the end, of the path through the band whose beads score best together. */
export function bestPath(band: Band, kinds: readonly BeadKind[], score: Score): Point[] {
  const kept = 1 + Math.max(...kinds.map(({ zh }) => zh));
  // Only as many rows as a bead reaches back: all of a long text would take most of the memory.
  const width = widthOf({ ...band, first: 0, last: band.rows - 1 });
  const rows = Array.from({ length: kept }, () => new Float64Array(width));
  const chosen = new Uint8Array(band.cells[band.rows]!);
  for (let i = 0; i < band.rows; i++) {
    const best = rows[i % kept]!.fill(-Infinity);
    if (i === 0) best[0] = 0;
    for (let j = band.from[i]!; j <= band.to[i]!; j++) {
      const at = j - band.from[i]!;
      for (let k = 0; k < kinds.length; k++) {
        const kind = kinds[k]!;
        const from = i - kind.zh;
        if (!inBand(band, from, j - kind.en)) continue;
        const before = rows[from % kept]![j - kind.en - band.from[from]!]!;
        if (before === -Infinity) continue;
        const total = before + score(kind, i, j);
        if (total > best[at]!) {
          best[at] = total;
          chosen[cellOf(band, i, j)] = k;
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
