import { expect, test } from 'vitest';
import { countWords } from './count-words.ts';

test.each([
  ['zh', '云江市与布伦港市结为友好城市。', 14],
  ['zh', '云江港2026年开通3条航线', 11],
  ['zh', '（附件：ABC Co. 的来函，共3页）', 10],
  ['zh', '请按{1}提交{/1}键{2/}。', 5],
  ['zh', '——“”……', 0],
  ['en', 'Yunjiang Port opened 3 lines in 2026.', 7],
  ['en', 'The city’s twenty-second festival — a success', 6],
  ['en', '{1}Welcome{/1} to Yunjiang{2/}!', 3],
  ['en', ' … ', 0],
] as const)('%s: %s', (lang, text, words) => {
  expect(countWords(text, lang)).toBe(words);
});
