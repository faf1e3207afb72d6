import { expect, test } from 'vitest';
import type { Link } from '../../contract/text.ts';
import { splitAt } from './split-at.ts';

function sides(zh: number[], en: number[]) {
  const side = (lengths: number[]) => lengths.map((n) => ({ text: '文'.repeat(n), paragraph: 0 }));
  const link: Link = {
    zh: zh.map((_, n) => n),
    en: en.map((_, n) => n),
    confidence: 0.9,
    reasons: [],
    byHand: false,
    stale: [],
  };
  return splitAt({ zh: side(zh), en: side(en) }, link);
}

test.each([
  ['two and two: one and one', [10, 10], [30, 30], { zh: 1, en: 1 }],
  ['by length: a long sentence answers two short ones', [20, 20], [30, 28, 61], { zh: 1, en: 2 }],
  ['one and two: the Chinese stays with the longer English', [20], [40, 15], { zh: 1, en: 1 }],
  ['one and two, the longer last', [20], [15, 40], { zh: 0, en: 1 }],
])('%s', (_how, zh, en, cut) => {
  expect(sides(zh, en)).toEqual(cut);
});

test('one and one are taken apart; a single sentence cannot be', () => {
  expect(sides([10], [30])).not.toBeNull();
  expect(sides([10], [])).toBeNull();
});
