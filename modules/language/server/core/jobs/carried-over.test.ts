import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carriedOver, type FormerSegment } from './carried-over.ts';

const at = new Date('2026-11-24T02:00:00Z');
const former = (sources: readonly string[]): FormerSegment[] =>
  sources.map((source, n) => ({
    id: `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`,
    source,
    source_hash: source,
    target: `${n}: ${source}`,
    agreed: `agreed ${n}`,
    unit: `unit ${n}`,
    state: 'translated',
    match_score: null,
    match_origin: null,
    changed_by: 'jiang',
    changed_at: at,
  }));
const now = (sources: readonly string[]) =>
  sources.map((source, place) => ({ place, source, source_hash: source }));

test('of several that say the same each has its own target, in their order; the last stands for those that came in', () => {
  const carried = carriedOver(
    former(['下午好！', '谢谢大家。', '下午好！']),
    now(['下午好！', '下午好！', '下午好！']),
    'zh',
  );
  expect([0, 1, 2].map((place) => carried.get(place)?.target)).toEqual([
    '0: 下午好！',
    '2: 下午好！',
    '2: 下午好！',
  ]);
  expect([0, 1, 2].map((place) => carried.get(place)?.agreed)).toEqual(['agreed 0', 'agreed 2', 'agreed 2']);
  expect([0, 1, 2].map((place) => carried.get(place)?.unit)).toEqual(['unit 0', 'unit 2', null]);
});

test('what was not translated brings nothing along', () => {
  const empty = former(['云江欢迎您。']).map((one) => ({ ...one, target: null, state: 'new' as const }));
  expect(carriedOver(empty, now(['云江欢迎您。', '云江市欢迎您。']), 'zh').size).toBe(0);
});

test('whatever is moved, taken out or put in: no unchanged segment loses its target', () => {
  const sentence = fc.constantFrom(
    '云江欢迎您。',
    '会议九点开始。',
    '请准时到场。',
    '谢谢。',
    '附日程一份。',
  );
  fc.assert(
    fc.property(fc.array(sentence), fc.array(sentence), (before, after) => {
      const carried = carriedOver(former(before), now(after), 'zh');
      after.forEach((source, place) => {
        if (before.includes(source)) expect(carried.get(place)).toMatchObject({ state: 'translated' });
        else expect(carried.get(place)?.state ?? 'draft').toBe('draft');
      });
    }),
    { numRuns: 300 },
  );
});
