import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysFrom, monthsFrom } from './days.ts';
import { earlyCardOf } from './early-card.ts';
import { onNewPassport } from './passport-change.ts';
import { runwayOf } from './runway.ts';
import { cardEnd, effectiveUntil, ruleFor } from './validity.ts';
import { isSlow, quickerOfHundred, waitsOf } from './waits.ts';

const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2045-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days and months', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-28', 60, '2031-11-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });
  test('are never more than have passed, and one more is too many', () => {
    fc.assert(
      fc.property(day, fc.nat(4000), (from, days) => {
        const to = addDays(from, days);
        expect(daysFrom(from, to)).toBe(days);
        const months = monthsFrom(from, to);
        expect(addMonths(from, months) <= to).toBe(true);
        expect(addMonths(from, months + 1) > to).toBe(true);
      }),
    );
  });
});

describe('how long a card holds', () => {
  const rules = [
    { appliedFrom: '2015-09-01', years: 5 },
    { appliedFrom: null, years: 3 },
  ];
  test('is by the rule of the day of application', () => {
    expect(ruleFor(rules, '2015-08-31').years).toBe(3);
    expect(ruleFor(rules, '2015-09-01').years).toBe(5);
    expect(() => ruleFor([rules[0]!], '2010-01-01')).toThrow('2010-01-01');
  });
  test('ends with the passport only where the office says so', () => {
    const passport = { endsOn: '2029-03-14', caps: false };
    expect(cardEnd('2026-11-28', rules[0]!, passport)).toBe('2031-11-27');
    expect(cardEnd('2026-11-28', rules[0]!, { ...passport, caps: true })).toBe('2029-03-14');
    expect(cardEnd('2026-11-28', rules[0]!, { endsOn: '2036-01-01', caps: true })).toBe('2031-11-27');
  });
  test('in an economy is the earlier of the card and its own permission', () => {
    expect(effectiveUntil('2031-11-27', null)).toBe('2031-11-27');
    expect(effectiveUntil('2031-11-27', '2029-01-01')).toBe('2029-01-01');
    expect(effectiveUntil('2028-11-27', '2029-01-01')).toBe('2028-11-27');
  });
});

describe('how long economies took', () => {
  test('is not said of a few cases', () => {
    expect(waitsOf([])).toEqual({ n: 0, median: null, p90: null });
    expect(waitsOf([10, 20, 30, 40])).toEqual({ n: 4, median: null, p90: null });
    expect(waitsOf([50, 10, 30, 20, 40])).toEqual({ n: 5, median: 30, p90: null });
    expect(quickerOfHundred({ quicker: 3, n: 3 })).toBeNull();
    expect(isSlow(999, waitsOf([1, 2, 3, 4, 5]))).toBe(false);
  });
  test('is by nearest rank, whatever the order they came in', () => {
    const ten = [100, 10, 90, 20, 80, 30, 70, 40, 60, 50];
    expect(waitsOf(ten)).toEqual({ n: 10, median: 50, p90: 90 });
    expect(isSlow(90, waitsOf(ten))).toBe(false);
    expect(isSlow(91, waitsOf(ten))).toBe(true);
    expect(quickerOfHundred({ quicker: 59, n: 64 })).toBe(92);
  });
  test('half were answered by the median, nine in ten by the other', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { minLength: 10, maxLength: 80 }), (days) => {
        const { median, p90 } = waitsOf(days);
        expect(days.filter((one) => one <= median!).length).toBeGreaterThanOrEqual(days.length / 2);
        expect(days.filter((one) => one <= p90!).length).toBeGreaterThanOrEqual(days.length * 0.9);
        expect(days.filter((one) => one < p90!).length).toBeLessThan(days.length * 0.9);
      }),
    );
  });
});

describe('a new passport', () => {
  const card = {
    id: 'card',
    state: 'active' as const,
    early: false,
    number: 'CHN1',
    passport: 'EA1',
    endsOn: '2030-01-01',
  };
  const pending = [{ id: 'line', state: 'pending' as const }];
  const advise = (over: object) =>
    onNewPassport({ passport: 'EA1', cards: [], lines: [], ...over }, '2026-11-28', 6);
  test('wants the service of the state it meets', () => {
    expect(advise({})).toMatchObject({ services: [], because: 'nothing-hangs-on-it', cardUnusable: false });
    expect(advise({ lines: pending })).toMatchObject({
      services: ['abtc-passport-only'],
      cardUnusable: false,
    });
    expect(advise({ cards: [card] })).toMatchObject({
      services: ['abtc-replace-passport'],
      cardUnusable: true,
    });
    expect(advise({ cards: [{ ...card, endsOn: '2027-05-27' }] })).toMatchObject({
      services: ['abtc-renew'],
    });
    expect(advise({ cards: [{ ...card, endsOn: '2027-05-28' }] })).toMatchObject({
      services: ['abtc-replace-passport'],
    });
    expect(advise({ cards: [card], lines: pending })).toMatchObject({
      services: ['abtc-passport-only'],
      because: 'renewal-pending',
    });
    expect(advise({ cards: [{ ...card, state: 'interim', early: true }], lines: pending })).toMatchObject({
      services: ['abtc-passport-only', 'abtc-replace-passport'],
    });
    expect(advise({ cards: [{ ...card, state: 'cancelled' }] })).toMatchObject({ services: [] });
  });
});

const ten = (days: number) => waitsOf(Array.from({ length: 10 }, () => days));

describe('the runway of a passport', () => {
  const asked = {
    today: '2026-12-01',
    sentOn: '2026-12-01',
    passportEndsOn: '2036-01-01',
    economies: [
      { economy: 'JPN', waits: ten(58) },
      { economy: 'RUS', waits: ten(96) },
      { economy: 'PNG', waits: waitsOf([88]) },
    ],
    rule: { appliedFrom: null, years: 5 },
    capped: false,
    least: 24,
    advised: 66,
  };
  test('is long enough where the passport outlasts the card', () => {
    const { lines, ...all } = runwayOf(asked);
    expect(all).toEqual({
      monthsLeft: 109,
      readyOn: '2027-03-07',
      cardEndsOn: '2032-03-06',
      monthsShort: 0,
      advice: 'enough',
    });
    expect(lines.map(({ likelyOn }) => likelyOn)).toEqual(['2027-01-28', '2027-03-07', null]);
    expect(lines[2]).toMatchObject({ n: 1, slowOn: null, monthsLeft: null, endsBefore: false });
  });
  test('is short where the card would end with it', () => {
    expect(runwayOf({ ...asked, passportEndsOn: '2031-03-14' })).toMatchObject({
      monthsLeft: 51,
      monthsShort: 11,
      cardEndsOn: '2032-03-06',
      advice: 'shorter-than-card',
    });
    expect(runwayOf({ ...asked, passportEndsOn: '2031-03-14', capped: true }).cardEndsOn).toBe('2031-03-14');
  });
  test('is too short where the office asks for more, or an economy may answer too late', () => {
    expect(runwayOf({ ...asked, passportEndsOn: '2028-11-01' })).toMatchObject({
      advice: 'renew-passport-first',
    });
    const soon = runwayOf({ ...asked, least: null, advised: null, passportEndsOn: '2027-02-01' });
    expect(soon.advice).toBe('renew-passport-first');
    expect(soon.lines.map(({ endsBefore }) => endsBefore)).toEqual([false, true, false]);
  });
  test('predicts nothing from an answer that is overdue: the card cannot be made before today', () => {
    const { lines, readyOn } = runwayOf({ ...asked, today: '2027-02-20' });
    expect(lines.map(({ likelyOn, overdue }) => [likelyOn, overdue])).toEqual([
      [null, true],
      ['2027-03-07', false],
      [null, false],
    ]);
    expect(readyOn).toBe('2027-03-07');
    expect(runwayOf({ ...asked, today: '2027-06-01' }).readyOn).toBe('2027-06-01');
  });
  test('of an office that asks for nothing is judged by the card alone', () => {
    expect(runwayOf({ ...asked, least: null, advised: null, passportEndsOn: '2032-03-06' }).advice).toBe(
      'enough',
    );
    expect(runwayOf({ ...asked, least: null, advised: null, passportEndsOn: '2032-03-05' }).advice).toBe(
      'shorter-than-card',
    );
  });
});

describe('an early card', () => {
  const asked = {
    today: '2026-11-28',
    sentOn: '2026-10-01',
    lines: [
      { economy: 'SGP', state: 'granted' as const, waits: ten(11) },
      { economy: 'JPN', state: 'pending' as const, waits: ten(80) },
      { economy: 'PER', state: 'refused' as const, waits: ten(44) },
      { economy: 'HKG', state: 'not-applicable' as const, waits: waitsOf([]) },
    ],
    trips: [] as { economy: string; on: string }[],
    least: null as number | null,
    daysToMake: 10,
  };
  test('lists what is granted; what is missing is named with its likely day', () => {
    expect(earlyCardOf(asked)).toMatchObject({
      gained: ['SGP'],
      missing: [{ economy: 'JPN', likelyOn: '2026-12-20' }],
      refused: ['PER'],
      fullOn: '2026-12-20',
      advice: 'wait',
    });
  });
  test('helps a trip to who has granted, between the early card and the full one', () => {
    const trips = [
      { economy: 'SGP', on: '2026-12-09' },
      { economy: 'SGP', on: '2026-12-01' },
      { economy: 'JPN', on: '2026-12-09' },
      { economy: 'SGP', on: '2027-01-18' },
      { economy: 'SGP', on: '2026-11-01' },
    ];
    const found = earlyCardOf({ ...asked, trips });
    expect(found.trips.map(({ becomes }) => becomes)).toEqual([
      'helped',
      'late',
      'not-granted',
      'not-needed',
    ]);
    expect(found.advice).toBe('helps-trips');
    expect(earlyCardOf({ ...asked, trips: trips.slice(1) }).advice).toBe('wait');
  });
  test('is of no use with nothing granted, nothing missing, or fewer than the office asks', () => {
    const only = (...states: ('granted' | 'pending')[]) =>
      earlyCardOf({ ...asked, lines: states.map((state) => ({ economy: 'SGP', state, waits: ten(11) })) })
        .advice;
    expect(only('pending')).toBe('nothing-granted');
    expect(only('granted')).toBe('nothing-missing');
    expect(earlyCardOf({ ...asked, least: 5 }).advice).toBe('too-few');
  });
  test('promises no day from an overdue answer or from few cases', () => {
    const [sgp, jpn] = asked.lines;
    for (const waits of [ten(20), waitsOf([80])]) {
      const found = earlyCardOf({ ...asked, lines: [sgp!, { ...jpn!, waits }] });
      expect(found).toMatchObject({ missing: [{ likelyOn: null }], fullOn: null, advice: 'your-choice' });
    }
  });
});
