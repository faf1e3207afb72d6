import { describe, expect, test } from 'vitest';
import type { RankedEntry } from '../../contract/precedence.ts';
import {
  arranged,
  gapsFor,
  isOther,
  placesOf,
  putAt,
  seenIn,
  sentOrder,
  stepped,
  takenOut,
  tied,
} from './precedence-draft.ts';

const entries = (...ranked: [string, number | null][]) =>
  ranked.map(([id, rank]) => ({ id, rank })) as unknown as RankedEntry[];
const all = entries(['a', 1], ['b', 3], ['c', 3], ['d', 9], ['e', null]);
const before = placesOf(all);

test('places are those of one rank; who has none stands in none', () => {
  expect(before).toEqual([['a'], ['b', 'c'], ['d']]);
});

describe('one', () => {
  test.each([
    ['goes up past a tie', stepped(before, 'd', -1), [['a'], ['d'], ['b', 'c']]],
    ['goes down past a tie', stepped(before, 'a', 1), [['b', 'c'], ['a'], ['d']]],
    ['leaves a tie upwards', stepped(before, 'c', -1), [['a'], ['c'], ['b'], ['d']]],
    ['leaves a tie downwards', stepped(before, 'b', 1), [['a'], ['c'], ['b'], ['d']]],
    ['stays at the top', stepped(before, 'a', -1), before],
    ['stays at the foot', stepped(before, 'd', 1), before],
    ['without a place comes in at the foot', stepped(before, 'e', -1), [['a'], ['b', 'c'], ['d'], ['e']]],
    ['without a place goes no further down', stepped(before, 'e', 1), before],
    ['is put between two', putAt(before, 'd', 1), [['a'], ['d'], ['b', 'c']]],
    ['is put between two from having none', putAt(before, 'e', 1), [['a'], ['e'], ['b', 'c'], ['d']]],
    ['is made equal with those before it', tied(before, 'd'), [['a'], ['b', 'c', 'd']]],
    ['is equal no longer', tied(before, 'b'), [['a'], ['c'], ['b'], ['d']]],
    ['has nobody before it to be equal with', tied(before, 'a'), before],
    ['is taken out', takenOut(before, 'a'), [['b', 'c'], ['d']]],
  ] as const)('%s', (_what, after, expected) => {
    expect(after).toEqual(expected);
  });
});

test('one that is held can be put everywhere but where it stands', () => {
  expect(gapsFor(before, 'a')).toEqual([
    { at: 1, before: 'd' },
    { at: 2, before: null },
  ]);
  expect(gapsFor(before, 'c').map((gap) => gap.before)).toEqual(['a', 'b', 'd', null]);
  expect(gapsFor(before, 'e')).toHaveLength(4);
});

test('an order begun earlier loses who left and gives nobody new a place', () => {
  expect(arranged([['d'], ['a'], ['c', 'b']], entries(['b', 3], ['d', 9], ['f', 2]))).toEqual([['d'], ['b']]);
});

test('within a place there is no order', () => {
  expect(isOther([['b', 'c'], ['a']], [['c', 'b'], ['a']])).toBe(false);
  expect(isOther([['b'], ['c'], ['a']], [['c', 'b'], ['a']])).toBe(true);
});

test('an order is sent on what was seen when it was begun, though the list has moved on', () => {
  const list = (...found: [string, number, number | null][]) =>
    found.map(([id, version, rank]) => ({ id, version, rank })) as unknown as RankedEntry[];
  const begun = list(['a', 1, 1], ['b', 1, 2], ['c', 4, null]);
  const seen = seenIn(begun);
  const places = putAt(placesOf(begun), 'b', 0);
  expect(sentOrder(places, begun, seen)).toEqual({
    order: [[{ id: 'b', version: 1 }], [{ id: 'a', version: 1 }]],
    unranked: [{ id: 'c', version: 4 }],
  });
  const later = list(['a', 2, 3], ['b', 1, 2], ['d', 1, 9]);
  expect(sentOrder(arranged(places, later), later, seen)).toEqual({
    order: [[{ id: 'b', version: 1 }], [{ id: 'a', version: 1 }]],
    unranked: [],
  });
});
