import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usualWeights } from '../../../contract/quotes.ts';
import { analysed, bandOf } from './bands.ts';

test.each([
  [102, false, 'context'],
  [101, true, 'context'],
  [100, true, 'exact'],
  [99, true, 'repeated'],
  [99, false, '95-99'],
  [95, false, '95-99'],
  [94, false, '85-94'],
  [84, false, '75-84'],
  [75, false, '75-84'],
  [74, false, '50-74'],
  [50, false, '50-74'],
  [49, false, 'new'],
  [0, true, 'repeated'],
])('%s points, repeated: %s', (score, repeated, band) => {
  expect(bandOf({ words: 1, score, repeated })).toBe(band);
});

test('each band has its words, and the effort is theirs by weight, a begun word counting', () => {
  const { lines, words, segments, effort } = analysed(
    [
      { words: 10, score: 0, repeated: false },
      { words: 7, score: 100, repeated: false },
      { words: 5, score: 0, repeated: true },
    ],
    usualWeights,
  );
  expect(lines.filter((line) => line.words > 0)).toEqual([
    { band: 'repeated', segments: 1, words: 5, weight: 10 },
    { band: 'exact', segments: 1, words: 7, weight: 20 },
    { band: 'new', segments: 1, words: 10, weight: 100 },
  ]);
  expect({ words, segments, effort }).toEqual({ words: 22, segments: 3, effort: 12 });
});

test('whatever the segments, no word is lost, and what is there already never makes more work', () => {
  const segment = fc.record({ words: fc.nat(50), score: fc.nat(102), repeated: fc.boolean() });
  fc.assert(
    fc.property(fc.array(segment), (segments) => {
      const all = analysed(segments, usualWeights);
      const words = segments.reduce((sum, one) => sum + one.words, 0);
      expect(all.lines.reduce((sum, line) => sum + line.words, 0)).toBe(words);
      expect(all.segments).toBe(segments.length);
      expect(all.effort).toBeLessThanOrEqual(words);
    }),
  );
});
