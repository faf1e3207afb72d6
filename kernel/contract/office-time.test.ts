import { expect, test } from 'vitest';
import { civil, clockTime, instantOf, instantWords, zoneWords } from './office-time.ts';

test.each([
  ['Asia/Shanghai', '2026-11-27', '09:00', '2026-11-27T01:00:00.000Z'],
  ['Asia/Urumqi', '2026-11-27', '00:30', '2026-11-26T18:30:00.000Z'],
  ['Europe/Berlin', '2026-07-01', '09:00', '2026-07-01T07:00:00.000Z'],
  ['Europe/Berlin', '2026-12-01', '09:00', '2026-12-01T08:00:00.000Z'],
  // Left out by the change of clocks: the hour after it.
  ['Europe/Berlin', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
  ['America/New_York', '2026-11-01', '12:00', '2026-11-01T17:00:00.000Z'],
])('in %s, %s %s is one instant', (zone, day, time, instant) => {
  expect(instantOf(zone, day, time).toISOString()).toBe(instant);
});

test('what the clock says of an instant leads back to it', () => {
  for (const zone of ['Asia/Shanghai', 'Europe/Berlin', 'America/New_York']) {
    for (let hour = 0; hour < 24 * 365; hour += 13) {
      const at = new Date(Date.UTC(2026, 0, 1, hour));
      const { day, time } = civil(zone, at);
      const back = civil(zone, instantOf(zone, day, time));
      expect(back).toEqual({ day, time });
    }
  }
});

test('an instant is said by the office’s clock, in both languages', () => {
  const at = '2026-11-27T01:00:00.000Z';
  expect(instantWords('zh', 'Asia/Shanghai', at, '2026-11-24')).toBe('11月27日 09:00');
  expect(instantWords('en', 'Asia/Shanghai', at, '2025-11-24')).toBe('27 November 2026, 09:00');
  expect([zoneWords('zh', 'Asia/Shanghai'), zoneWords('en', 'Asia/Shanghai')]).toEqual([
    '中国标准时间',
    'China Standard Time',
  ]);
});

test('a time is written with two figures each', () => {
  expect(['09:00', '23:59', '9:00', '24:00', '12:60', ''].map((t) => clockTime.safeParse(t).success)).toEqual(
    [true, true, false, false, false, false],
  );
});
