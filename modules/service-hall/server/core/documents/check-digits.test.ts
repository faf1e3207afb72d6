import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCreditCode, isResidentId, mrzCheckDigit } from './check-digits.ts';

describe('the check digit of a machine-readable zone', () => {
  test.each([
    ['L898902C3', 6],
    ['740812', 2],
    ['120415', 9],
    ['ZE184226B<<<<<', 1],
    ['L898902C3674081221204159ZE184226B<<<<<1', 0],
    ['EA1234567', 6],
    ['<<<<<<<<<<<<<<', 0],
  ])('%s: %i', (field, digit) => {
    expect(mrzCheckDigit(field)).toBe(digit);
  });
  test('a character that has no value gives none', () => {
    expect(mrzCheckDigit('EA12é')).toBeNaN();
    expect(mrzCheckDigit('ea12')).toBeNaN();
  });
  test('any one digit read wrong is noticed', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[0-9]{6}$/),
        fc.nat(5),
        fc.integer({ min: 1, max: 9 }),
        (field, at, off) => {
          const wrong = [...field];
          wrong[at] = String((Number(wrong[at]) + off) % 10);
          expect(mrzCheckDigit(wrong.join(''))).not.toBe(mrzCheckDigit(field));
        },
      ),
    );
  });
});

describe('a unified social credit code', () => {
  test.each([
    ['91350100M000100Y43', true],
    ['91350100M000100Y44', false],
    ['91350100M000100Y4', false],
    ['91350100I000100Y43', false],
    ['91350100m000100y43', false],
  ])('%s: %s', (code, good) => {
    expect(isCreditCode(code)).toBe(good);
  });
  test('for any first seventeen there is just one last character', () => {
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-HJ-NPQRTUWXY]{17}$/), (body) => {
        expect([...alphabet].filter((last) => isCreditCode(body + last))).toHaveLength(1);
      }),
    );
  });
});

describe('the number of a resident identity card', () => {
  test.each([
    ['11010519491231002X', true],
    ['110105194912310021', false],
    ['11010519491231002x', false],
    ['1101051949123100', false],
  ])('%s: %s', (id, good) => {
    expect(isResidentId(id)).toBe(good);
  });
});
