import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureOf, median, percentile } from './figures.ts';

describe('the median', () => {
  test.each([
    [[7], 7],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
    [[10, 9, 100], 10],
    [[2, 2, 2, 50], 2],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  test('has as many values on one side as on the other, and leaves them in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const before = [...values];
        const middle = median(values);
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
        expect(values).toEqual(before);
      }),
    );
  });

  test('of nothing is refused', () => {
    expect(() => median([])).toThrow('nothing was measured');
  });
});

describe('a percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, n) => 100 - n);
  test.each([
    [hundred, 0.95, 95],
    [hundred, 0, 1],
    [hundred, 1, 100],
    [[3, 1, 2], 0.5, 2],
    [[8], 0.95, 8],
  ])('%#', (values, share, expected) => {
    expect(percentile(values, share)).toBe(expected);
  });

  test('is one of the values, and that share of them is no more than it', () => {
    const values = fc.array(fc.integer(), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
        const found = percentile(all, share);
        expect(all).toContain(found);
        expect(all.filter((value) => value <= found).length).toBeGreaterThanOrEqual(share * all.length);
      }),
    );
  });
});

describe('a figure', () => {
  test('of few runs tells the middle and the ends', () => {
    expect(figureOf('opening', 'ms', [30, 10, 20])).toEqual({
      what: 'opening',
      unit: 'ms',
      runs: 3,
      median: 20,
      least: 10,
      most: 30,
    });
  });

  test('of twenty runs tells the slowest twentieth too', () => {
    const values = Array.from({ length: 20 }, (_, n) => n + 1);
    expect(figureOf('opening', 'ms', values).p95).toBe(19);
  });
});
