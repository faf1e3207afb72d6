import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workload } from './workload.ts';

const days = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30'];
const words = (from: string, by: string) =>
  workload([{ words: 600, from, by, daily: 1200 }], days).map((day) => day.words);

test.each([
  ['evenly on the days it has', '2026-11-24', '2026-11-26', [200, 200, 200, 0, 0]],
  ['on the first, where it is late', '2026-11-24', '2026-11-20', [600, 0, 0, 0, 0]],
  ['after what it waits for', '2026-11-27', '2026-11-30', [0, 0, 0, 300, 300]],
  ['on the day after a weekend, where it is due on one', '2026-11-28', '2026-11-29', [0, 0, 0, 0, 600]],
  ['on more days than are shown', '2026-11-24', '2026-12-07', [60, 60, 60, 60, 60]],
])('%s', (_, from, by, loads) => {
  expect(words(from, by)).toEqual(loads);
});

test('a share is of a full day of this work, and several add up', () => {
  const stretch = { words: 600, from: '2026-11-24', by: '2026-11-24', daily: 1200 };
  expect(workload([stretch, stretch], days)[0]).toEqual({ words: 1200, share: 100 });
});

test('whatever the days, no word is made', () => {
  const day = fc.constantFrom(...days, '2026-11-20', '2026-12-20');
  fc.assert(
    fc.property(fc.nat(5000), day, day, (count, from, by) => {
      const loads = workload([{ words: count, from, by, daily: 2000 }], days);
      const sum = loads.reduce((total, one) => total + one.words, 0);
      expect(sum).toBeLessThanOrEqual(count + days.length);
    }),
  );
});
