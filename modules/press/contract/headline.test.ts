import { describe, expect, test } from 'vitest';
import { headlineOf, sentenceNumber } from './headline.ts';

const withHeadline = [
  { text: '云江举办港口开放日', paragraph: 0 },
  { text: '11月8日，云江港迎来市民。', paragraph: 1 },
  { text: '活动持续两天。', paragraph: 1 },
];
const without = withHeadline.slice(1);

describe('the headline of a side', () => {
  test('is a first paragraph of one sentence without a stop', () => {
    expect(headlineOf(withHeadline, 'zh')).toBe('云江举办港口开放日');
  });
  test('is not the first sentence of the text', () => {
    expect(headlineOf(without, 'zh')).toBeNull();
    expect(headlineOf([], 'en')).toBeNull();
  });
});

describe('the number of a sentence', () => {
  test('counts from 1 after the headline, which has none', () => {
    expect([0, 1, 2].map((n) => sentenceNumber(withHeadline, 'zh', n))).toEqual([null, 1, 2]);
  });
  test('counts from 1 where there is no headline', () => {
    expect([0, 1].map((n) => sentenceNumber(without, 'zh', n))).toEqual([1, 2]);
  });
});
