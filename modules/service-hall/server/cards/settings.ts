import { z } from 'zod';
import { isoDate } from '../../../../kernel/contract/dates.ts';
import { loadReference } from '../../../../kernel/server/reference/load.ts';
import { shippedServices } from '../shipped.ts';

/** How long cards hold, by the day they were applied for. */
export const validityRules = loadReference(
  'abtc-validity.json',
  z.strictObject({ appliedFrom: isoDate.nullable(), years: z.int().min(1) }),
).rows;

/** What the office asks for where travel cards are concerned; null asks for no such thing. */
export interface CardSettings {
  leastPassportMonths: number | null;
  advisedPassportMonths: number | null;
  /** In its last so many months a card may be renewed. */
  renewFromMonths: number;
  leastGrants: number | null;
  /** Does a card end with the passport? */
  passportCaps: boolean;
  remake: { amount: number; currency: string } | null;
}

/** Where no office says otherwise, a card is renewed in its last half year. */
const usualRenewal = 6;

/** The office’s settings of the services of the travel card. */
export function cardSettings(): CardSettings {
  const renewFrom = settingOf('abtc-renew', 'renew-from-months');
  const fee = shippedServices.get('abtc-early-card')?.fees.find(({ id }) => id === 'mfa');
  return {
    leastPassportMonths: numberOr(settingOf('abtc-new', 'min-passport-months'), null),
    advisedPassportMonths: numberOr(settingOf('abtc-new', 'advised-passport-months'), null),
    renewFromMonths: numberOr(renewFrom, usualRenewal),
    leastGrants: numberOr(settingOf('abtc-early-card', 'min-grants'), null),
    passportCaps: settingOf('abtc-new', 'passport-caps-card') === true,
    remake: fee && fee.amount !== null ? { amount: fee.amount, currency: fee.currency } : null,
  };
}

function settingOf(service: string, id: string): unknown {
  return shippedServices.get(service)?.settings.find((one) => one.id === id)?.value;
}

function numberOr<Other>(value: unknown, other: Other): number | Other {
  return typeof value === 'number' ? value : other;
}
