import { z } from 'zod';
import { type IsoDate, isoDate } from '../../../../kernel/contract/dates.ts';
import { type Both, both } from '../../../../kernel/contract/local-text.ts';
import { loadReference } from '../../../../kernel/server/reference/load.ts';
import { economyCode } from '../../contract/cards.ts';
import { origin } from '../../contract/definition.ts';

const stay = z.strictObject({
  days: z.int().min(1),
  validFrom: isoDate.nullable(),
  validTo: isoDate.nullable(),
  origin,
});
const economyRow = z.strictObject({
  card: economyCode,
  economy: z.string().length(2),
  name: both,
  role: z.enum(['full', 'transitional', 'home']),
  /** May a holder from China enter on the card? Others have no column and no place on it. */
  usable: z.boolean(),
  stays: z.array(stay),
  nonBusiness: z.boolean(),
  virtualCard: z.boolean().nullable(),
  note: both.nullable(),
});

const reference = loadReference('abtc-economies.json', economyRow);

/** Where names and stays are from. */
export const economySource = { from: reference.source, asOf: reference.asOf, confirmed: true };

/** Every economy that takes part, in the order of the file. */
export const cardEconomies = reference.rows;

/** Those a card of a holder from China can list. */
export const usableEconomies = cardEconomies.filter(({ usable }) => usable);

const byCode = new Map(cardEconomies.map((row) => [row.card, row]));

/** An economy by the code printed on cards; undefined where APEC has none. */
export function findEconomy(code: string): (typeof cardEconomies)[number] | undefined {
  return byCode.get(code);
}

/** An economy’s name as APEC has it; the code itself where the list no longer knows it. */
export function economyName(code: string): Both {
  return byCode.get(code)?.name ?? { zh: code, en: code };
}

/** The most days of one stay by the rule of a day; null where none is known. */
export function stayOn(code: string, day: IsoDate): number | null {
  const rule = byCode
    .get(code)
    ?.stays.findLast(
      ({ validFrom, validTo }) =>
        (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo),
    );
  return rule?.days ?? null;
}
