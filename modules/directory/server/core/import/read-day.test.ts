import { expect, test } from 'vitest';
import { readDay } from './read-day.ts';

test.each([
  ['2025-04-03', '2025-04-03'],
  ['2025年4月3日', '2025-04-03'],
  ['２０２５／４／３', '2025-04-03'],
  ['20250403', '2025-04-03'],
  ['2025.4.3', '2025-04-03'],
  ['3 April 2025', '2025-04-03'],
  ['Apr 3rd, 2025', '2025-04-03'],
  ['25/12/2024', '2024-12-25'],
  ['04/04/2025', '2025-04-04'],
  ['2025-04-03 00:00:00', '2025-04-03'],
  ['45750', '2025-04-03'],
  ['至今', null],
  ['', null],
])('%s is read as %s', (text, day) => {
  expect(readDay(text, 'ask').day).toBe(day);
});

test.each([
  ['03/04/2025', 'day-ambiguous'],
  ['2025年2月30日', 'day-impossible'],
  ['2019.06', 'day-incomplete'],
  ['2019年', 'day-incomplete'],
  ['May 2019', 'day-incomplete'],
  ['前年底', 'day-unread'],
  ['25/4/3', 'day-unread'],
])('%s is refused: %s', (text, code) => {
  expect(readDay(text, 'ask')).toMatchObject({ day: null, remark: { code } });
});

test('an ambiguous day is read once somebody says how', () => {
  expect(readDay('03/04/2025', 'day-first').day).toBe('2025-04-03');
  expect(readDay('03/04/2025', 'month-first').day).toBe('2025-03-04');
});
