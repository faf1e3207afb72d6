import { expect, test } from 'vitest';
import { helpTexts } from './help-texts.ts';
import { houseTexts } from './house-texts.ts';
import { listTexts } from './list-texts.ts';
import { differences, typedGaps } from './same-keys.ts';

test('the kit says everything in both languages', () => {
  for (const { zh, en } of [houseTexts, listTexts, helpTexts]) expect(differences(zh, en)).toEqual([]);
});

test('a lacking key, a placeholder lost or written with one brace, and an empty text are found', () => {
  const zh = { a: '甲', b: { c: '有 {{count}} 件' }, n_other: '{{count}} 条', e: ' ', f: '{count}家' };
  const en = {
    b: { c: 'some' },
    n_one: '{{count}} line',
    n_other: '{{count}} lines',
    e: 'e',
    f: '{{count}} firms',
    z: 'z',
  };
  expect(differences(zh, en)).toEqual([
    'en lacks a',
    'zh lacks z',
    'placeholders differ in b.c',
    'placeholders differ in f',
    'empty: e',
    'one brace only: f',
  ]);
});

test('no space is typed between Han and Latin: the browser sets that gap', () => {
  for (const { zh } of [houseTexts, listTexts, helpTexts]) expect(typedGaps(zh)).toEqual([]);
  expect(
    typedGaps({ on: '共 {{count}} 条', of: { it: 'Word 文档' }, well: '共{{count}}条，Word文档' }),
  ).toEqual(['共 {{count}} 条', 'Word 文档']);
});
