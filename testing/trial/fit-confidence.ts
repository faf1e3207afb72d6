/** Fits the step from a bead's probability to its confidence (core/align/confidence.ts) to judged beads. */
import { logOdds, type Shape } from '../../modules/language/server/core/align/confidence.ts';
import type { Settings } from '../../modules/language/server/core/align/settings.ts';
import type { Judged } from './reliability.ts';

export type ConfidenceMap = Settings['confidence'];

export interface ShapedBead extends Judged {
  shape: Shape;
}

const shapes: Shape[] = ['single', 'oneToMany', 'manyToMany'];

/** Leaves probabilities as they are. */
export const evenMap: ConfidenceMap = {
  slope: 1,
  shift: { single: 0, oneToMany: 0, manyToMany: 0 },
};

/** So many judged beads would be needed to move a number away from the even map by half. */
const caution = 1;

/** Logistic regression by Newton's method; `confidence` of the beads is their bare probability. */
export function fitConfidence(beads: ShapedBead[]): ConfidenceMap {
  const rows = beads.map(({ confidence, shape, right }) => ({
    x: [logOdds(confidence), ...shapes.map((one) => Number(one === shape))],
    right: Number(right),
  }));
  const even = [1, ...shapes.map(() => 0)];
  let weights = [...even];
  for (let round = 0; round < 30; round++) {
    const slope = weights.map((weight, n) => -caution * (weight - even[n]!));
    const bend = weights.map((_, n) => weights.map((__, m) => (n === m ? caution : 0)));
    for (const { x, right } of rows) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, n) => sum + value * weights[n]!, 0)));
      x.forEach((value, n) => {
        slope[n]! += (right - p) * value;
        x.forEach((other, m) => {
          bend[n]![m]! += p * (1 - p) * value * other;
        });
      });
    }
    const step = solved(bend, slope);
    weights = weights.map((weight, n) => weight + step[n]!);
  }
  const [slope, ...shift] = weights as [number, ...number[]];
  return {
    slope,
    shift: Object.fromEntries(shapes.map((shape, n) => [shape, shift[n]!])) as ConfidenceMap['shift'],
  };
}

/** Gauss's elimination; the matrix is positive definite, so no pivot is nought. */
function solved(matrix: number[][], values: number[]): number[] {
  const rows = matrix.map((row, n) => [...row, values[n]!]);
  rows.forEach((row, n) => {
    rows.forEach((other, m) => {
      if (m === n) return;
      const factor = other[n]! / row[n]!;
      row.forEach((value, k) => {
        other[k]! -= factor * value;
      });
    });
  });
  return rows.map((row, n) => row.at(-1)! / row[n]!);
}
