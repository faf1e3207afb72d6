import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Term, termFault, termsOverlap } from './term.ts';

const term = (from: string | null, to: string | null): Term => ({ from, to });

test.each([
  [term('2024-05-01', '2024-05-02'), false],
  [term('2024-05-01', '2024-05-01'), false],
  [term('2024-05-02', '2024-05-01'), true],
  [term(null, '2024-05-01'), false],
  [term('2024-05-01', null), false],
  [term(null, null), false],
])('%o ends before it begins: %s', (one, fault) => {
  expect(termFault(one)).toBe(fault);
});

test.each([
  ['apart', term('2020-01-01', '2020-12-31'), term('2021-01-01', '2021-12-31'), false],
  ['one day in common', term('2020-01-01', '2021-01-01'), term('2021-01-01', '2021-12-31'), true],
  ['one inside the other', term('2020-01-01', '2025-12-31'), term('2021-01-01', '2021-12-31'), true],
  ['an open end', term('2020-01-01', null), term('2030-01-01', '2030-01-02'), true],
  ['an open end that begins later', term('2031-01-01', null), term('2030-01-01', '2030-01-02'), false],
  ['an open beginning', term(null, '2020-01-01'), term('2019-01-01', null), true],
  ['open on both sides', term(null, null), term('2019-01-01', '2019-01-01'), true],
])('terms overlap: %s', (_what, a, b, common) => {
  expect(termsOverlap(a, b)).toBe(common);
  expect(termsOverlap(b, a)).toBe(common);
});

const day = fc.option(
  fc.integer({ min: 0, max: 40 }).map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10)),
);
const sound = fc.record({ from: day, to: day }).filter((one) => !termFault(one));

test('two terms overlap exactly when some day lies in both', () => {
  const days = Array.from({ length: 60 }, (_, n) =>
    new Date(Date.UTC(2023, 11, 22 + n)).toISOString().slice(0, 10),
  );
  const holds = (one: Term, on: string) =>
    (one.from === null || one.from <= on) && (one.to === null || one.to >= on);
  fc.assert(
    fc.property(sound, sound, (a, b) => {
      expect(termsOverlap(a, b)).toBe(days.some((on) => holds(a, on) && holds(b, on)));
    }),
  );
});
