import { z } from 'zod';
import { isoDate } from '../../../../kernel/contract/dates.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { loadReference } from '../../../../kernel/server/reference/load.ts';
import { figureOf, settingsOf } from '../core/definitions/settings.ts';
import { definitionInForce } from '../values/value-sets.ts';

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
  /** Days the scheme aims at for an economy’s answer; null where the office names none. */
  aimDays: number | null;
  remake: { amount: number; currency: string } | null;
}

/** Where no office says otherwise, a card is renewed in its last half year. */
const usualRenewal = 6;

/** The office’s settings of the services of the travel card: what it published, else as shipped. */
export async function cardSettings(ctx: Ctx): Promise<CardSettings> {
  const fresh = await definitionInForce(ctx, 'abtc-new');
  const renewal = await definitionInForce(ctx, 'abtc-renew');
  const early = await definitionInForce(ctx, 'abtc-early-card');
  const { valid } = fresh.result;
  const fee = early.fees.find(({ id }) => id === 'mfa');
  const aim = fresh.stages.find(({ endsWith }) => endsWith === 'economies-answered')?.aim;
  return {
    leastPassportMonths: figureOf(fresh, 'min-passport-months'),
    advisedPassportMonths: figureOf(fresh, 'advised-passport-months'),
    renewFromMonths: figureOf(renewal, 'renew-from-months') ?? usualRenewal,
    leastGrants: figureOf(early, 'min-grants'),
    passportCaps: valid !== undefined && settingsOf(fresh)[valid.endsWithPassport] === true,
    aimDays: aim ? figureOf(fresh, aim) : null,
    remake: fee && fee.amount !== null ? { amount: fee.amount, currency: fee.currency } : null,
  };
}
