import { randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { SecondFactorSetUp } from '../../contract/account.ts';
import { qrOf } from '../qr.ts';

// What every authenticator app takes: RFC 6238 with SHA-1, six figures, thirty seconds.
const form = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** A fresh secret, 160 bits as RFC 4226 recommends, in base32. */
export function freshTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/**
 * The time step a code belongs to, or null where it is not right. One step before and after is taken, for clocks that
 * differ; whoever calls keeps the step, so that no code works twice.
 */
export function stepOfCode(secret: string, code: string, at: Date): number | null {
  const totp = new TOTP({ ...form, secret: Secret.fromBase32(secret) });
  const delta = totp.validate({ token: code, timestamp: at.getTime(), window: 1 });
  return delta === null ? null : Math.floor(at.getTime() / 1000 / form.period) + delta;
}

/** What an app is told of a secret: as a picture, as an address and in letters. */
export function presentTotp(secret: string, issuer: string, label: string): SecondFactorSetUp {
  const uri = new TOTP({ ...form, issuer, label, secret: Secret.fromBase32(secret) }).toString();
  return { secret: secret.replace(/(.{4})(?=.)/g, '$1 '), uri, qr: qrOf(uri) };
}

// Without 0 o 1 l i, as passwords to hand over.
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Ten fresh recovery codes, 59 bits each: `abcd-efgh-jkmn`. */
export function freshRecoveryCodes(): string[] {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: 10 }, () => [group(), group(), group()].join('-'));
}

/** What was typed, as it is compared: without spaces and hyphens, in small letters. */
export function plainCode(typed: string): string {
  return typed.replace(/[\s-]/g, '').toLowerCase();
}
