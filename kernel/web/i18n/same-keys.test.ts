import { expect, test } from 'vitest';
import { helpTexts } from './help-texts.ts';
import { houseTexts } from './house-texts.ts';
import { listTexts } from './list-texts.ts';
import { differences } from './same-keys.ts';

test('the kit says everything in both languages', () => {
  for (const { zh, en } of [houseTexts, listTexts, helpTexts]) expect(differences(zh, en)).toEqual([]);
});

test('a lacking key, a lost placeholder and an empty text are found', () => {
  const zh = { a: '甲', b: { c: '有 {{count}} 件' }, n_other: '{{count}} 条', e: ' ' };
  const en = { b: { c: 'some' }, n_one: '{{count}} line', n_other: '{{count}} lines', e: 'e', z: 'z' };
  expect(differences(zh, en)).toEqual(['en lacks a', 'zh lacks z', 'placeholders differ in b.c', 'empty: e']);
});

test('no space is typed between Han and Latin: the browser sets that gap', () => {
  const typed = JSON.stringify([houseTexts.zh, listTexts.zh, helpTexts.zh]).match(
    /\p{Script=Han} [\w{]|[\w}] \p{Script=Han}/gu,
  );
  expect(typed).toBeNull();
});
