import { expect, test } from 'vitest';
import { pairHash, textHash } from './text-hash.ts';

test('a text has one hash however it is spaced or composed, and another text another', () => {
  expect(textHash(' The  Café of\nYunjiang ')).toBe(textHash('The Cafe\u0301 of Yunjiang'));
  expect(textHash('云江港')).not.toBe(textHash('云江 港'));
  expect(textHash('Yunjiang Port')).not.toBe(textHash('Yunjiang port'));
});

test('a pair is known from either side', () => {
  const hash = pairHash({ zh: '云江港', en: 'Yunjiang Port' });
  expect(hash.split('.')).toEqual([textHash('云江港'), textHash('Yunjiang Port')]);
});
