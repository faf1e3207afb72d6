import { expect, test } from 'vitest';
import { madeUpBook } from './book.ts';

test('each round is as long as the first and no sentence with a number is said twice', () => {
  const once = madeUpBook(1);
  const { zh, en } = madeUpBook(9);
  expect([zh.length, en.length]).toEqual([9 * once.zh.length, 9 * once.en.length]);
  const numbered = en.filter((sentence) => /\d/.test(sentence));
  expect(numbered.length).toBeGreaterThan(100);
  expect(new Set(numbered).size).toBe(numbered.length);
});

test('the first round is the releases as they are', () => {
  const { zh, en } = madeUpBook(1);
  expect(zh).toContain('秦牧川会见诺兰德驻华大使');
  expect(en).toContain('Qin Muchuan Meets with Ambassador of Norland to China');
});
