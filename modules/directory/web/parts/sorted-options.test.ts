import { expect, test } from 'vitest';
import { sortedOptions } from './sorted-options.ts';

const some = [
  { value: 'NO', name: { zh: '挪威', en: 'Norway' } },
  { value: 'AU', name: { zh: '澳大利亚', en: 'Australia' } },
  { value: 'CN', name: { zh: '中国', en: 'China' } },
];

test('options stand in the reader’s own order and carry both names', () => {
  expect(sortedOptions(some, 'zh').map(({ label }) => label)).toEqual([
    '澳大利亚 Australia',
    '挪威 Norway',
    '中国 China',
  ]);
  expect(sortedOptions(some, 'en').map(({ label }) => label)).toEqual([
    'Australia 澳大利亚',
    'China 中国',
    'Norway 挪威',
  ]);
});
