import { describe, expect, it } from 'vitest';
import { confidenceOf, shapeOf } from './confidence.ts';
import { defaultSettings } from './settings.ts';

function sure(zh: number, en: number, probability: number): number {
  return confidenceOf(shapeOf({ zh, en }), probability, defaultSettings.confidence);
}

describe('the confidence of a bead', () => {
  it('grows with its probability and never is certainty', () => {
    const rising = [0, 0.2, 0.5, 0.9, 0.999, 1].map((p) => sure(1, 1, p));
    expect(rising).toEqual([...rising].sort((a, b) => a - b));
    expect(rising[0]).toBeGreaterThan(0);
    expect(rising.at(-1)).toBeLessThan(1);
  });

  it('is more where one sentence answers several, less where several answer several', () => {
    expect(sure(1, 2, 0.9)).toBeGreaterThan(sure(1, 1, 0.9));
    expect(sure(3, 1, 0.9)).toBe(sure(1, 3, 0.9));
    expect(sure(2, 2, 0.9)).toBeLessThan(sure(1, 1, 0.9));
    expect(sure(1, 0, 0.9)).toBe(sure(1, 1, 0.9));
  });

  it('is the probability itself under an even setting', () => {
    const even = { single: 0, oneToMany: 0, manyToMany: 0 };
    expect(confidenceOf('oneToMany', 0.7, { slope: 1, shift: even })).toBeCloseTo(0.7);
  });
});
