import { describe, expect, test } from 'vitest';
import { dayWords } from '../../contract/day-words.ts';
import { civil } from '../../contract/office-time.ts';
import { daysBetween, momentWords, numberWords, weekdayWords, yearsWords } from './dates.ts';

const house = { timeZone: 'Asia/Shanghai', today: '2026-11-23' };

test.each([
  ['2026-11-23', '2026年11月23日', '23 November 2026', '11月23日', '23 November'],
  ['2026-01-05', '2026年1月5日', '5 January 2026', '1月5日', '5 January'],
  ['2028-02-29', '2028年2月29日', '29 February 2028', '2月29日', '29 February'],
])('the day %s in words', (day, zh, en, zhShort, enShort) => {
  expect(dayWords('zh', day)).toBe(zh);
  expect(dayWords('en', day)).toBe(en);
  expect(dayWords('zh', day, false)).toBe(zhShort);
  expect(dayWords('en', day, false)).toBe(enShort);
});

test.each([
  ['2026-11-22', '星期日', 'Sunday'],
  ['2026-11-23', '星期一', 'Monday'],
  ['2026-11-28', '星期六', 'Saturday'],
])('the weekday of %s', (day, zh, en) => {
  expect(weekdayWords('zh', day)).toBe(zh);
  expect(weekdayWords('en', day)).toBe(en);
});

describe('moments', () => {
  test.each([
    ['2026-11-23T02:31:00.000Z', '今天 10:31', 'Today 10:31'],
    ['2026-11-22T15:59:59.000Z', '11月22日 23:59', '22 Nov 23:59'],
    ['2026-11-22T16:00:00.000Z', '今天 00:00', 'Today 00:00'],
    ['2025-12-31T16:05:00.000Z', '1月1日 00:05', '1 Jan 00:05'],
    ['2025-12-31T15:05:00.000Z', '2025年12月31日 23:05', '31 Dec 2025 23:05'],
  ])('%s in the office’s own time', (at, zh, en) => {
    expect(momentWords('zh', at, house)).toBe(zh);
    expect(momentWords('en', at, house)).toBe(en);
  });

  test('an instant belongs to the office’s civil day, not the reader’s', () => {
    expect(civil('Asia/Shanghai', '2026-11-22T16:30:00.000Z')).toEqual({ day: '2026-11-23', time: '00:30' });
    expect(civil('America/Lima', '2026-11-23T02:00:00.000Z')).toEqual({ day: '2026-11-22', time: '21:00' });
  });
});

test.each([
  ['2026-11-23', '2026-11-23', 0],
  ['2026-11-23', '2026-11-24', 1],
  ['2026-11-23', '2026-11-20', -3],
  ['2026-12-31', '2027-01-01', 1],
  ['2028-02-28', '2028-03-01', 2],
])('from %s to %s are %d days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test('ranges of years take the dash of the language; numbers their thousands', () => {
  expect(yearsWords('zh', 2027, 2028)).toBe('2027—2028');
  expect(yearsWords('en', 2027, 2028)).toBe('2027–2028');
  expect(numberWords(48211)).toBe('48,211');
});
