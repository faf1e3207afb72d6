import { Secret } from 'otpauth';
import { expect, test } from 'vitest';
import { freshRecoveryCodes, freshTotpSecret, plainCode, presentTotp, stepOfCode } from './totp.ts';

// RFC 6238, appendix B, SHA-1; the figures there are eight, of which an authenticator shows the last six.
const secret = Secret.fromLatin1('12345678901234567890').base32;
test.each([
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
])('at second %i the code is %s', (second, code) => {
  expect(stepOfCode(secret, code, new Date(second * 1000))).toBe(Math.floor(second / 30));
});

test('one step before and after is taken, two are not', () => {
  const at = (second: number) => stepOfCode(secret, '050471', new Date((1111111111 + second) * 1000));
  expect([at(-31), at(0), at(30)]).toEqual([37037037, 37037037, 37037037]);
  expect([at(-61), at(61)]).toEqual([null, null]);
});

test('an app is told who asks, in letters and as a picture', () => {
  const made = freshTotpSecret();
  expect(made).toMatch(/^[A-Z2-7]{32}$/);
  const { secret: shown, uri, qr } = presentTotp(made, 'Yunjiang FAO', 'shen@yunjiang.example');
  expect(shown.split(' ')).toHaveLength(8);
  expect(uri).toContain(`secret=${made}`);
  expect(qr.size).toBeGreaterThan(20);
  expect(qr.path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/);
});

test('ten recovery codes, none alike, read however they are typed', () => {
  const codes = freshRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  expect(plainCode(` ${codes[0]!.toUpperCase().replaceAll('-', ' ')} `)).toBe(codes[0]!.replaceAll('-', ''));
});
