import { expect, test } from 'vitest';
import { type MergeSide, pickOf, takenOf } from './merge-sides.ts';

const side = (zh: string | null, en: string | null, note: string | null): MergeSide => ({
  id: '',
  version: 1,
  name: { zh, en },
  fields: Object.fromEntries(
    Object.entries({ zh, en, note }).map(([field, key]) => [field, { key, shown: { zh: key, en: key } }]),
  ),
  posts: 0,
  below: 0,
});
const sides = [side('段雨晴', null, '港务'), side(null, 'Duan Yuqing', '法语')];

test('a field is of the record that stays, unless only the other says anything or it was picked', () => {
  expect(takenOf({ keep: 0, picks: {} }, sides)).toEqual(['en']);
  expect(takenOf({ keep: 1, picks: {} }, sides)).toEqual(['zh']);
  expect(takenOf({ keep: 0, picks: { note: 1, en: 0 } }, sides)).toEqual(['note']);
});

test('what stays does not stand under what goes into it', () => {
  const under = (id: string, parent: string | null): MergeSide => ({
    ...side('云江市外办', null, null),
    id,
    fields: { parent: { key: parent, shown: { zh: parent, en: parent } } },
  });
  const pair = [under('below', 'above'), under('above', null)];
  expect(takenOf({ keep: 0, picks: {} }, pair)).toEqual(['parent']);
  expect(takenOf({ keep: 1, picks: {} }, pair)).toEqual([]);
});

test('a pick is of a record: it stays when another record is kept', () => {
  const picks = { note: 0 } as const;
  expect(pickOf({ keep: 1, picks }, sides, 'note')).toBe(0);
  expect(takenOf({ keep: 1, picks }, sides)).toEqual(['zh', 'note']);
});
