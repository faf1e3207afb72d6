import { describe, expect, test } from 'vitest';
import type { Segment } from '../../../contract/segments.ts';
import { nextToMerge, stillAsked, withMerged, withSplit } from './cut-list.ts';

const one = (id: string, place: number, more: Partial<Segment> = {}) =>
  ({ id, place, paragraph: 0, version: 1, ...more }) as Segment;
const all = [one('a', 0), one('b', 1), one('c', 2, { paragraph: 1 }), one('d', 3, { paragraph: 1 })];
const places = (segments: Segment[]) => segments.map(({ id, place, version }) => [id, place, version]);

describe('the segments of a file', () => {
  test('have the halves of a split one in its place', () => {
    expect(places(withSplit(all, one('b', 1, { version: 2 }), one('e', 2)))).toEqual([
      ['a', 0, 1],
      ['b', 1, 2],
      ['e', 2, 1],
      ['c', 3, 1],
      ['d', 4, 1],
    ]);
  });
  test('go back to what they were when the halves are merged', () => {
    const split = withSplit(all, one('b', 1, { version: 2 }), one('e', 2));
    expect(places(withMerged(split, one('b', 1, { version: 4 }), 'e'))).toEqual([
      ['a', 0, 1],
      ['b', 1, 4],
      ['c', 2, 1],
      ['d', 3, 1],
    ]);
  });
  test('are merged with the next of their paragraph only', () => {
    expect(all.map((segment) => nextToMerge(all, segment)?.id)).toEqual(['b', undefined, 'd', undefined]);
  });
});

test('a question about cutting is over once somebody else cut what it was about', () => {
  const [here, next] = [one('a', 0, { source: '甲，' }), one('b', 1, { source: '乙。' })];
  const merge = { kind: 'merge', segmentId: 'a', source: '甲，', next } as const;
  expect(stillAsked(merge, here, next)).toBe(true);
  expect(stillAsked(merge, { ...here, source: '甲，乙。' }, one('c', 1, { source: '丙。' }))).toBe(false);
  expect(stillAsked(merge, here, { ...next, source: '乙' })).toBe(false);
  expect(stillAsked(merge, here, undefined)).toBe(false);
  const split = { kind: 'split', segmentId: 'a', source: '甲，', at: 1, targetAt: null } as const;
  expect(stillAsked(split, here, undefined)).toBe(true);
  expect(stillAsked(split, { ...here, source: '甲' }, undefined)).toBe(false);
});
