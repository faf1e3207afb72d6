import { expect, test } from 'vitest';
import { cutText } from './cut-text.ts';

test('a text is cut before a character that would be halved, and no half of one is left in it', () => {
  expect(cutText('云江𠮷', 3)).toBe('云江');
  expect(cutText('云江𠮷', 4)).toBe('云江𠮷');
  expect(cutText('云\udfb7江', 3)).toBe('云\ufffd江');
});
