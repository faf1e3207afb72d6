import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarOf, isWorkingDay } from '../../../../kernel/contract/working-days.ts';
import { type CaseClock, dayOfReceipt, type Pause, readClock } from './clock.ts';

/** The autumn of 2026: National Day off from the 1st to the 7th, Saturday the 10th of October and Sunday 20 September worked. */
const calendar = calendarOf(
  new Map([
    [2026, { off: [{ from: '2026-10-01', to: '2026-10-07' }], worked: ['2026-09-20', '2026-10-10'] }],
  ]),
  [],
);
const clock = (start: string, days: number, ...pauses: Pause[]): CaseClock => ({ start, days, pauses });

describe('the day of receipt', () => {
  test.each([
    ['in the morning', '2026-09-29', '09:00', '2026-09-29'],
    ['at closing time', '2026-09-29', '17:30', '2026-09-30'],
    ['after closing time before the holiday', '2026-09-30', '20:00', '2026-10-08'],
    ['on a Sunday that is worked', '2026-09-20', '09:00', '2026-09-20'],
    ['on a Sunday that is not', '2026-09-27', '09:00', '2026-09-28'],
  ])('%s', (_when, day, time, expected) => {
    expect(dayOfReceipt(calendar, { day, time }, '17:30').day).toBe(expected);
  });
});

describe('a clock', () => {
  test('counts from the working day after receipt, over holidays and days worked to make up', () => {
    expect(readClock(calendar, clock('2026-09-29', 5), '2026-10-09')).toEqual({
      used: 3,
      due: '2026-10-12',
      paused: false,
      late: false,
      provisional: false,
    });
  });
  test('is late once the day it is due on is over', () => {
    expect(readClock(calendar, clock('2026-09-29', 5), '2026-10-12').late).toBe(false);
    expect(readClock(calendar, clock('2026-09-29', 5), '2026-10-13').late).toBe(true);
  });
  test('stands while it is paused, and says no day it is due on', () => {
    const paused = clock('2026-09-21', 5, { from: '2026-09-22', to: null });
    expect(readClock(calendar, paused, '2026-09-28')).toMatchObject({
      used: 1,
      due: null,
      paused: true,
      late: false,
    });
  });
  test('goes on the working day after the pause', () => {
    const resumed = clock('2026-09-21', 5, { from: '2026-09-22', to: '2026-09-28' });
    expect(readClock(calendar, resumed, '2026-09-28')).toMatchObject({
      used: 1,
      due: '2026-10-09',
      paused: false,
    });
    expect(readClock(calendar, resumed, '2026-09-29')).toMatchObject({ used: 2 });
  });
  test('beyond the years whose notice is known it is provisional', () => {
    expect(readClock(calendar, clock('2026-12-30', 5), '2026-12-30')).toMatchObject({
      due: '2027-01-06',
      provisional: true,
    });
  });
  test('agrees with counting the days one by one, whatever the pauses', () => {
    const day = fc.integer({ min: 0, max: 120 }).map(later);
    const pause = fc.tuple(day, fc.nat(15)).map(([from, long]): Pause => ({ from, to: later(long, from) }));
    fc.assert(
      fc.property(
        fc.nat(60).map((n) => later(n)),
        fc.nat(25),
        fc.array(pause, { maxLength: 4 }),
        (start, days, pauses) => {
          const counted = (at: string) =>
            at > start &&
            isWorkingDay(calendar, at).working &&
            !pauses.some(({ from, to }) => at > from && at <= to!);
          const all = Array.from({ length: 400 }, (_, n) => later(n)).filter(counted);
          const { due } = readClock(calendar, { start, days, pauses }, start);
          expect(due).toBe(days === 0 ? start : all[days - 1]);
          const today = later(90);
          expect(readClock(calendar, { start, days, pauses }, today).used).toBe(
            all.filter((at) => at <= today).length,
          );
        },
      ),
    );
  });
});

function later(days: number, from = '2026-08-01'): string {
  return new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
