import { expect, test } from 'vitest';
import { cutTree, type Placed } from './cut-tree.ts';

const bodies: Placed[] = [
  { id: 'city', parent: null },
  { id: 'trade', parent: 'city' },
  { id: 'office', parent: 'city' },
  { id: 'centre', parent: 'office' },
  { id: 'hall', parent: 'office' },
];
const partsOf = (id: string) => bodies.filter(({ parent }) => parent === id);
const cut = (room: number) =>
  cutTree(bodies.slice(0, 1), partsOf, room).map(({ body, under, more }) => [body.id, under, more]);

test('with room for all, each stands before its parts', () => {
  expect(cut(9)).toEqual([
    ['city', null, 0],
    ['trade', 'city', 0],
    ['office', 'city', 0],
    ['centre', 'office', 0],
    ['hall', 'office', 0],
  ]);
});
test('a family there is no room for is left out whole, and counted', () => {
  expect(cut(4)).toEqual([
    ['city', null, 0],
    ['trade', 'city', 0],
    ['office', 'city', 2],
  ]);
  expect(cut(1)).toEqual([['city', null, 2]]);
});
test('a ring, which two changes at once could leave behind, is gone round once', () => {
  const ring = [
    { id: 'one', parent: 'other' },
    { id: 'other', parent: 'one' },
  ];
  const rows = cutTree(ring.slice(0, 1), (id) => ring.filter(({ parent }) => parent === id), 9);
  expect(rows.map(({ body, under }) => [body.id, under])).toEqual([
    ['one', null],
    ['other', 'one'],
  ]);
});
