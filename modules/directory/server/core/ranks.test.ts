import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastRank } from '../../contract/precedence.ts';
import { movesOf, type Ranked, ranksOf } from './ranks.ts';

let made = 0;
const held = (...ranks: (number | null)[]): Ranked[] =>
  ranks.map((rank) => {
    made += 1;
    return { id: `post-${made}`, rank };
  });

describe('ranks of places in order', () => {
  test.each([
    ['nothing moved', [held(1), held(3), held(10)], [1, 3, 10]],
    ['the last goes between two with room', [held(1), held(30), held(10)], [1, 5, 10]],
    ['the first goes last', [held(3), held(10), held(1)], [3, 10, 11]],
    ['no room between: as few as possible give way', [held(1), held(9), held(2), held(3)], [1, 9, 10, 11]],
    ['a tie takes the rank most have', [held(1), held(3, 4, 4), held(10)], [1, 4, 10]],
    ['a new one beside one ranked is a tie', [held(1), held(5, null)], [1, 5]],
    ['a place of nobody ranked', [held(null), held(null), held(null)], [1, 2, 3]],
    ['a tie comes apart', [held(4), held(4), held(10)], [4, 7, 10]],
    ['those below the lowest rank', [held(1), held(lastRank), held(null)], [1, 2, 3]],
    ['before the first there is no room', [held(null), held(1), held(2), held(9)], [2, 4, 6, 9]],
  ] as [string, Ranked[][], number[]][])('%s', (_what, places, ranks) => {
    expect(ranksOf(places)).toEqual(ranks);
  });
});

const place = fc.array(fc.option(fc.integer({ min: 1, max: 40 })), { minLength: 1, maxLength: 3 });
const anyPlaces = fc.array(place, { maxLength: 25 }).map((all) => all.map((ranks) => held(...ranks)));

describe('whatever the places are,', () => {
  test('ranks rise from place to place and stay within bounds', () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const ranks = ranksOf(places);
        expect(ranks).toHaveLength(places.length);
        ranks.forEach((rank, at) => {
          expect(rank).toBeGreaterThan(at === 0 ? 0 : ranks[at - 1]!);
          expect(rank).toBeLessThanOrEqual(lastRank);
        });
      }),
    );
  });
  test('setting them twice moves nothing the second time', () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const ranks = ranksOf(places);
        const after = places.map((one, at) => one.map(({ id }) => ({ id, rank: ranks[at]! })));
        expect(movesOf(after, [])).toEqual([]);
      }),
    );
  });
  test('moving one of ranks that stand apart moves that one only', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.nat(), fc.nat(), (count, a, b) => {
        const before = Array.from({ length: count }, (_, at) => held((at + 1) * 10));
        const [taken] = before.splice(a % count, 1);
        before.splice(b % count, 0, taken!);
        expect(movesOf(before, []).length).toBe(a % count === b % count ? 0 : 1);
      }),
    );
  });
});

test('who is given no place loses the rank', () => {
  const [first, second] = held(1, 2);
  expect(movesOf([[first!]], [second!])).toEqual([{ id: second!.id, from: 2, to: null }]);
});
