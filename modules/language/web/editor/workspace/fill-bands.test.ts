import { expect, test } from 'vitest';
import { fillBands } from './fill-bands.ts';

const found = (score: number, words: number, unit: string | null = 'u') => ({
  ...{ segmentId: `${score}`, place: 0, target: 'x', score, words, unit },
});

test('what could be filled in is told by bands, the surest first', () => {
  const items = [
    found(88, 9),
    found(100, 4),
    found(102, 1),
    found(100, 5),
    found(99, 2),
    found(100, 3, null),
  ];
  expect(fillBands(items)).toEqual([
    { band: 'repetition', segments: 1, words: 3 },
    { band: '102', segments: 1, words: 1 },
    { band: '100', segments: 2, words: 9 },
    { band: '95–99', segments: 1, words: 2 },
    { band: '85–94', segments: 1, words: 9 },
  ]);
});
