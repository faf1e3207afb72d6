import { expect, test } from 'vitest';
import { contextPoints, matchScore, type UnitFacts } from './penalties.ts';

const plain: UnitFacts = {
  confidence: 1,
  reviewed: true,
  years: 0,
  sameClient: true,
  reversed: false,
  targets: 1,
  memory: 0,
};
const exact = { score: 100, differing: [] };
const alone = { source: {}, unit: {} };

test.each([
  [{ before: 'a', after: 'b' }, { before: 'a', after: 'b' }, 2],
  [{ before: 'a', after: 'b' }, { before: 'a', after: 'c' }, 1],
  [{ before: 'a', after: 'b' }, { before: 'x', after: 'b' }, 1],
  [{ before: 'a' }, { after: 'a' }, 0],
  [{}, {}, 0],
  [{ document: 'd' }, { document: 'd', before: 'z' }, 2],
] as const)('%j where the unit has %j: %i', (source, unit, points) => {
  expect(contextPoints(source, unit)).toBe(points);
});

test('a text alike in its place is above one alike elsewhere', () => {
  const around = { source: { before: 'a' }, unit: { before: 'a' } };
  expect(matchScore(exact, around, plain)).toEqual({ score: 101, kind: 'in-context', penalties: [] });
  expect(matchScore(exact, alone, plain)).toEqual({ score: 100, kind: 'exact', penalties: [] });
  expect(matchScore({ score: 99, differing: ['date'] }, around, plain)).toEqual({
    score: 99,
    kind: 'fuzzy',
    penalties: [{ name: 'date', points: 1 }],
  });
});

test.each([
  [{ confidence: 0.6 }, 'alignment', 3],
  [{ reviewed: false }, 'unreviewed', 1],
  [{ years: 5 }, 'old', 1],
  [{ sameClient: false }, 'other-client', 1],
  [{ reversed: true }, 'reversed', 1],
  [{ targets: 2 }, 'several-targets', 1],
  [{ memory: 7 }, 'memory', 7],
] as const)('%j takes points for %s', (facts, name, points) => {
  const match = matchScore(exact, alone, { ...plain, ...facts });
  expect(match).toEqual({ score: 100 - points, kind: 'exact', penalties: [{ name, points }] });
});

test('all together are told one by one, and no score is below nothing', () => {
  const worst = { ...plain, reviewed: false, reversed: true, memory: 99 };
  const match = matchScore({ score: 80, differing: [] }, alone, worst);
  expect(match.penalties.map(({ name }) => name)).toEqual(['unreviewed', 'reversed', 'memory']);
  expect(match.score).toBe(0);
});
