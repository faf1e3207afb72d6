import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mrzCheckDigit } from './check-digits.ts';
import { readMrz } from './read-mrz.ts';

const today = '2026-11-24';
const first = 'P<CHNLYU<<XIAOMING<<<<<<<<<<<<<<<<<<<<<<<<<<';
const second = 'EA12345676CHN8503149F3311204<<<<<<<<<<<<<<<8';
const read = (...lines: string[]) => readMrz(lines.join('\n'), today);
const faults = (...lines: string[]) => read(...lines).faults.map(({ part, why }) => `${part}: ${why}`);

describe('a machine-readable zone', () => {
  test('is read', () => {
    expect(read(first, second)).toEqual({
      lines: [first, second],
      zone: {
        type: 'P',
        issuer: 'CHN',
        primary: 'LYU',
        secondary: 'XIAOMING',
        nameMayBeCut: false,
        number: 'EA1234567',
        nationality: 'CHN',
        birth: '1985-03-14',
        sex: 'F',
        expiry: '2033-11-20',
        optional: '',
      },
      faults: [],
      meant: null,
    });
  });
  test('of the specimen of Doc 9303, whose state is none, is read too', () => {
    const specimen = [
      'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
      'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
    ];
    expect(read(...specimen)).toMatchObject({
      zone: {
        issuer: 'UTO',
        primary: 'ERIKSSON',
        secondary: 'ANNA MARIA',
        number: 'L898902C3',
        birth: '1974-08-12',
        expiry: '2012-04-15',
        optional: 'ZE184226B',
      },
      faults: [],
    });
  });
  test('is read in small letters, with spaces, guillemets, or as one line from a scanner', () => {
    for (const text of [
      `${first}\n${second}`.toLowerCase(),
      ` ${first.slice(0, 20)} ${first.slice(20)} \r\n\r\n${second} \r\n`,
      `${first.replace('<<', '«‹')}\n${second}`,
      first + second,
    ])
      expect(readMrz(text, today)).toMatchObject({ faults: [], zone: { number: 'EA1234567' } });
  });
  test.each([
    ['nothing', [''], ['lines: not-two-lines']],
    ['three lines', [first, second, second], ['lines: not-two-lines']],
    ['a line too short', [first, second.slice(1)], ['lines: length']],
    ['a character that does not occur', [first, second.replace('CHN', 'CH-')], ['lines: character']],
    ['no passport', [first.replace('P<', 'I<'), second], ['type: no-passport']],
    [
      'a figure of the number',
      [first, second.replace('EA12', 'EA13')],
      ['number: check-digit', 'composite: check-digit'],
    ],
    ['a day there is not', [first, line({ birth: '850230' })], ['birth: no-such-day']],
    ['an end that is no day', [first, line({ expiry: '331331' })], ['expiry: no-such-day']],
    ['another sex', [first, line({ sex: 'K' })], ['sex: no-such-sex']],
  ])('with %s is a fault', (_what, lines, expected) => {
    expect(faults(...lines)).toEqual(expected);
  });
  test('a birth of which the month and day are not known is none', () => {
    expect(read(first, line({ birth: '85<<<<' }))).toMatchObject({ faults: [], zone: { birth: null } });
  });
  test('years belong to the century that is meant', () => {
    expect(read(first, line({ birth: '261124' })).zone?.birth).toBe('2026-11-24');
    expect(read(first, line({ birth: '261125' })).zone?.birth).toBe('1926-11-25');
    expect(read(first, line({ birth: '040229' })).zone?.birth).toBe('2004-02-29');
    expect(read(first, line({ expiry: '460101' })).zone?.expiry).toBe('2046-01-01');
    expect(read(first, line({ expiry: '990101' })).faults).toHaveLength(1);
  });
  test('a name that fills the line may go on', () => {
    expect(read(`P<CHN${'A'.repeat(39)}`, second).zone).toMatchObject({ nameMayBeCut: true, secondary: '' });
  });
  test('a letter taken for its look-alike is found, where only one exchange makes all fit', () => {
    expect(read(first, second.replace('EA1', 'EAI')).meant).toBe(second);
    expect(read(first, second.replace('850314', '85O314')).meant).toBe(second);
    expect(read(first, second.replace('EA12', 'EA13')).meant).toBeNull();
  });
  test('any zone made by the rule is read back; any one figure changed is a fault', () => {
    const digits = fc.record({
      number: fc.stringMatching(/^[0-9A-Z]{9}$/),
      birth: fc.constantFrom('850314', '000229', '991231'),
      expiry: fc.constantFrom('331120', '260101', '360229'),
      optional: fc.stringMatching(/^[0-9A-Z]{0,14}$/),
    });
    fc.assert(
      fc.property(digits, fc.nat(8), fc.integer({ min: 1, max: 9 }), (parts, at, off) => {
        const sound = line(parts);
        expect(read(first, sound)).toMatchObject({ faults: [], zone: { number: parts.number } });
        const digit = Number.parseInt(parts.number[at]!, 36);
        if (digit > 9) return;
        const wrong = sound.slice(0, at) + String((digit + off) % 10) + sound.slice(at + 1);
        expect(faults(first, wrong)).toContain('number: check-digit');
      }),
    );
  });
});

/** A second line with these parts and the digits that belong to them. */
function line({
  number = 'EA1234567',
  birth = '850314',
  sex = 'F',
  expiry = '331120',
  optional = '',
}): string {
  const rest = optional.padEnd(14, '<');
  const digit = (field: string) => `${field}${mrzCheckDigit(field)}`;
  const [a, b, c, d] = [digit(number), digit(birth), digit(expiry), digit(rest)];
  return `${a}CHN${b}${sex}${c}${d}${mrzCheckDigit(a + b + c + d)}`;
}
