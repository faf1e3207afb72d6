import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ArrangedDays,
  calendarOf,
  daysOf,
  isWeekend,
  isWorkingDay,
  type OwnSpan,
  workingDaysAfter,
  workingDaysBetween,
} from './working-days.ts';

const arranged: ArrangedDays = {
  off: [
    { from: '2026-09-25', to: '2026-09-27' },
    { from: '2026-10-01', to: '2026-10-07' },
  ],
  worked: ['2026-09-20', '2026-10-10'],
};
const autumn = calendarOf(new Map([[2026, arranged]]), []);

describe('a day', () => {
  test.each([
    ['2026-09-21', 'a Monday', true, false],
    ['2026-09-19', 'a Saturday', false, false],
    ['2026-09-20', 'a Sunday worked to make up', true, false],
    ['2026-09-25', 'a Friday off', false, false],
    ['2027-01-01', 'a Friday nobody has arranged yet', true, true],
    ['2027-10-02', 'a Saturday nobody has arranged yet', false, true],
    ['2025-12-31', 'a day before what is known', true, true],
  ])('%s, %s', (day, _what, working, provisional) => {
    expect(isWorkingDay(autumn, day)).toEqual({ working, provisional });
  });
  test('of the office’s own decision stands over the arrangement, and is final in any year', () => {
    const own: OwnSpan[] = [
      { from: '2026-09-21', to: '2026-09-22', works: false },
      { from: '2026-10-03', to: '2026-10-03', works: true },
      { from: '2027-03-08', to: '2027-03-08', works: false },
    ];
    const calendar = calendarOf(new Map([[2026, arranged]]), own);
    expect(isWorkingDay(calendar, '2026-09-22')).toEqual({ working: false, provisional: false });
    expect(isWorkingDay(calendar, '2026-10-03')).toEqual({ working: true, provisional: false });
    expect(isWorkingDay(calendar, '2027-03-08')).toEqual({ working: false, provisional: false });
  });
  test('on which two years’ notices differ is as the later says', () => {
    const next: ArrangedDays = { off: [{ from: '2026-12-31', to: '2027-01-02' }], worked: ['2026-12-26'] };
    for (const years of [
      [2026, 2027],
      [2027, 2026],
    ]) {
      const calendar = calendarOf(new Map(years.map((year) => [year, year === 2026 ? arranged : next])), []);
      expect(isWorkingDay(calendar, '2026-12-31').working).toBe(false);
      expect(isWorkingDay(calendar, '2026-12-26').working).toBe(true);
    }
  });
});

describe('counting onward', () => {
  test.each([
    ['2026-09-29', 0, '2026-09-29', false],
    ['2026-09-29', 1, '2026-09-30', false],
    ['2026-09-29', 5, '2026-10-12', false],
    ['2026-09-26', 1, '2026-09-28', false],
    ['2026-12-30', 1, '2026-12-31', false],
    ['2026-12-30', 2, '2027-01-01', true],
  ])('from %s by %i: %s', (from, count, day, provisional) => {
    expect(workingDaysAfter(autumn, from, count)).toEqual({ day, provisional });
  });
  test.each([-1, 1.5, Number.NaN])('by %d is refused', (count) => {
    expect(() => workingDaysAfter(autumn, '2026-09-29', count)).toThrow(RangeError);
  });
  test('between two days', () => {
    expect(workingDaysBetween(autumn, '2026-09-29', '2026-10-12')).toEqual({ count: 5, provisional: false });
    expect(workingDaysBetween(autumn, '2026-10-12', '2026-09-29')).toEqual({ count: -5, provisional: false });
    expect(workingDaysBetween(autumn, '2026-10-01', '2026-10-01')).toEqual({ count: 0, provisional: false });
    expect(workingDaysBetween(autumn, '2026-12-31', '2027-01-04')).toEqual({ count: 2, provisional: true });
  });
});

describe('whatever is arranged', () => {
  const day = fc
    .date({ min: new Date('2025-06-01'), max: new Date('2027-06-30'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10));
  const span = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
  const short = span.filter(({ from, to }) => daysOf({ from, to }).length < 20);
  const calendar = fc
    .record({
      off: fc.array(short, { maxLength: 4 }),
      worked: fc.array(day.filter(isWeekend), { maxLength: 6 }),
      own: fc.array(
        fc.tuple(short, fc.boolean()).map(([one, works]) => ({ ...one, works })),
        { maxLength: 3 },
      ),
      years: fc.uniqueArray(fc.integer({ min: 2025, max: 2027 }), { maxLength: 3 }),
    })
    .map(({ off, worked, own, years }) =>
      calendarOf(new Map(years.map((year) => [year, { off, worked }])), own),
    );
  const count = fc.integer({ min: 0, max: 60 });

  test('the day n working days on is a working day, and n lie between', () => {
    fc.assert(
      fc.property(calendar, day, count, (of, from, n) => {
        const after = workingDaysAfter(of, from, n);
        expect(workingDaysBetween(of, from, after.day)).toEqual({
          count: n,
          provisional: after.provisional,
        });
        if (n > 0) expect(isWorkingDay(of, after.day).working).toBe(true);
      }),
    );
  });
  test('counting by n and then by m is counting by both', () => {
    fc.assert(
      fc.property(calendar, day, count, count, (of, from, n, m) => {
        const half = workingDaysAfter(of, from, n);
        const whole = workingDaysAfter(of, half.day, m);
        expect(workingDaysAfter(of, from, n + m)).toEqual({
          day: whole.day,
          provisional: half.provisional || whole.provisional,
        });
      }),
    );
  });
  test('there and back is the same number with its sign turned', () => {
    fc.assert(
      fc.property(calendar, day, day, (of, a, b) => {
        const there = workingDaysBetween(of, a, b);
        const back = workingDaysBetween(of, b, a);
        expect(there.count + back.count).toBe(0);
        expect(there.provisional).toBe(back.provisional);
      }),
    );
  });
  test('an answer within known years is final; one that passes an unknown day nobody decided on is not', () => {
    fc.assert(
      fc.property(calendar, day, count, (of, from, n) => {
        const { day: to, provisional } = workingDaysAfter(of, from, n);
        const passed = daysOf({ from, to }).slice(1);
        expect(provisional).toBe(
          passed.some((one) => !of.years.has(Number(one.slice(0, 4))) && !of.departures.has(one)),
        );
      }),
    );
  });
});
