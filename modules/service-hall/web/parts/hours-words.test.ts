import { expect, test } from 'vitest';
import { readSpans, writeSpans } from './hours-words.ts';

test.each([
  ['', []],
  ['09:00-12:00', [{ opens: '09:00', closes: '12:00', capacity: 1 }]],
  [
    ' 9：00 – 12:00 ×3  14:00-17:30 x2 ',
    [
      { opens: '09:00', closes: '12:00', capacity: 3 },
      { opens: '14:00', closes: '17:30', capacity: 2 },
    ],
  ],
  ['morning', null],
  ['09:00-12:00 x', null],
])('%s', (typed, spans) => {
  expect(readSpans(typed)).toEqual(spans);
});
test('what is written is read back', () => {
  const spans = [
    { opens: '09:00', closes: '12:00', capacity: 3 },
    { opens: '14:00', closes: '17:30', capacity: 12 },
  ];
  expect(readSpans(writeSpans(spans))).toEqual(spans);
});
