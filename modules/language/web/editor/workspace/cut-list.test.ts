import { describe, expect, test } from 'vitest';
import type { Segment } from '../../../contract/segments.ts';
import { nextToMerge, withMerged, withSplit } from './cut-list.ts';

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
