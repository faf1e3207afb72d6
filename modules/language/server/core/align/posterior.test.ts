import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandAround, bandOf, diagonalBand, transposed } from './band.ts';
import { fineKinds } from './bead-kinds.ts';
import { bestPath, inBand } from './path.ts';
import { posterior } from './posterior.ts';

const lengths = fc
  .array(fc.integer({ min: 0, max: 500 }), { maxLength: 40 })
  .map((all) => Float64Array.from(all));

describe('a band', () => {
  it('lets a path through whatever the lengths are', () => {
    fc.assert(
      fc.property(lengths, lengths, fc.integer({ min: 1, max: 5 }), (zh, en, halfWidth) => {
        const band = diagonalBand(zh, en, halfWidth);
        const points = bestPath(band, fineKinds, () => -1);
        expect(points[0]).toEqual([0, 0]);
        expect(points.at(-1)).toEqual([zh.length, en.length]);
        for (const [i, j] of points) expect(inBand(band, i, j)).toBe(true);
      }),
    );
  });

  it('seen from the other side holds the same points, in whole or in strips', () => {
    fc.assert(
      fc.property(lengths, lengths, fc.nat(), fc.nat(), (zh, en, one, other) => {
        const band = diagonalBand(zh, en, 3);
        const [first, last] = [one % band.rows, other % band.rows].sort((a, b) => a - b) as [number, number];
        const turned = transposed({ ...band, first, last }, band.columns);
        const points: string[] = [];
        for (let i = first; i <= last; i++)
          for (let j = band.from[i]!; j <= band.to[i]!; j++) points.push(`${i}:${j}`);
        const seen: string[] = [];
        for (let j = turned.first; j <= turned.last; j++)
          for (let i = turned.from[j]!; i <= turned.to[j]!; i++) seen.push(`${i}:${j}`);
        expect(seen.sort()).toEqual(points.sort());
      }),
    );
  });

  it('around a path holds the path and its surroundings', () => {
    const band = bandAround(
      [
        [0, 0],
        [1, 3],
        [4, 4],
      ],
      5,
      5,
      1,
    );
    expect([band.from[1], band.to[1]]).toEqual([0, 4]);
    expect(band.to[0]).toBeGreaterThanOrEqual(1);
  });
});

describe('the probabilities of beads', () => {
  it('sum to one over all beads that cover one sentence', () => {
    const n = 5;
    const band = bandOf(n + 1, new Array(n + 1).fill(0), new Array(n + 1).fill(n));
    const score = (kind: { prior: number }, i: number, j: number) => kind.prior - Math.abs(i - j);
    const probability = posterior(band, fineKinds, score);
    for (let sentence = 0; sentence < n; sentence++) {
      let sum = 0;
      for (const kind of fineKinds) {
        for (let i = kind.zh; i <= n; i++) {
          if (i - kind.zh > sentence || i <= sentence) continue;
          for (let j = kind.en; j <= n; j++) sum += probability(kind, i, j);
        }
      }
      expect(sum).toBeCloseTo(1, 6);
    }
  });
});
