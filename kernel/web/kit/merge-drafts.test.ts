import { expect, test } from 'vitest';
import { differencesOf, mergedDraft } from './merge-drafts.ts';

interface Draft {
  zh: string;
  en: string;
  note: string;
  economy: string;
}
const fields = [
  { id: 'name', keys: ['zh', 'en'] },
  { id: 'note', keys: ['note'] },
  { id: 'economy', keys: ['economy'] },
] as const;
const base: Draft = { zh: '秦牧川', en: '', note: '', economy: 'CN' };

test('what I did not touch is taken from the other, what I typed is kept, what is alike is not spoken of', () => {
  const mine = { ...base, en: 'Qin Muchuan', economy: 'NO' };
  const theirs = { ...base, note: '副市长', economy: 'NO' };
  expect(differencesOf(fields, { base, mine, theirs })).toEqual([
    { id: 'name', usual: 'mine' },
    { id: 'note', usual: 'theirs' },
  ]);
  expect(mergedDraft(fields, { mine, theirs }, new Set(['note']))).toEqual({
    zh: '秦牧川',
    en: 'Qin Muchuan',
    note: '副市长',
    economy: 'NO',
  });
});

test('where both changed a field the person is asked, what was typed first; a field goes as a whole', () => {
  const mine = { ...base, en: 'Qin Mu-chuan' };
  const theirs = { ...base, zh: '秦木川', en: 'Qin Muchuan' };
  expect(differencesOf(fields, { base, mine, theirs })).toEqual([{ id: 'name', usual: 'mine' }]);
  expect(mergedDraft(fields, { mine, theirs }, new Set(['name']))).toEqual(theirs);
  expect(mergedDraft(fields, { mine, theirs }, new Set())).toEqual(mine);
});
