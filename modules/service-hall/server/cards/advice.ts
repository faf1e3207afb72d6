import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { CardAdvice } from '../../contract/card-advice.ts';
import { liveCard } from '../core/cards/act.ts';
import { earlyCardOf } from '../core/cards/early-card.ts';
import { isOpen } from '../core/cards/line-state.ts';
import { onNewPassport } from '../core/cards/passport-change.ts';
import { runwayOf } from '../core/cards/runway.ts';
import { ruleFor } from '../core/cards/validity.ts';
import type { Waits } from '../core/cards/waits.ts';
import { economyName } from './economies.ts';
import { type CardSettings, validityRules } from './settings.ts';
import type { Loaded } from './standing.ts';
import { nothingKnown } from './waits.ts';

/** What the advisors say of a person today. */
export function adviceOn(
  loaded: Loaded,
  settings: CardSettings,
  today: IsoDate,
  waits: ReadonlyMap<string, Waits>,
): CardAdvice {
  return {
    runway: runwayFor(loaded, settings, today, waits),
    earlyCard: earlyCardFor(loaded, settings, today, waits),
    onNewPassport: onNewPassport(loaded.standing, today, settings.renewFromMonths),
    renewFromMonths: settings.renewFromMonths,
  };
}

function runwayFor(
  { holder, clearance, lines }: Loaded,
  { leastPassportMonths: least, advisedPassportMonths: advised, passportCaps }: CardSettings,
  today: IsoDate,
  waits: ReadonlyMap<string, Waits>,
): CardAdvice['runway'] {
  if (!clearance || !lines.some(({ state }) => isOpen(state))) return null;
  const from = clearance.sent_on ?? today;
  const found = runwayOf({
    today,
    sentOn: from,
    passportEndsOn: holder.passport_ends,
    economies: lines
      .filter(({ state }) => isOpen(state))
      .map(({ economy }) => ({ economy, waits: waits.get(economy) ?? nothingKnown })),
    rule: ruleFor(validityRules, clearance.opened_on),
    capped: passportCaps,
    least,
    advised,
  });
  return {
    ...found,
    from,
    passportEndsOn: holder.passport_ends,
    least,
    advised,
    lines: found.lines.map(named),
  };
}

function earlyCardFor(
  { holder, clearance, lines, standing }: Loaded,
  { leastGrants, remake }: CardSettings,
  today: IsoDate,
  waits: ReadonlyMap<string, Waits>,
): CardAdvice['earlyCard'] {
  // Whoever has an early card asks when to have it made again, and the lines say that.
  if (liveCard(standing)?.early) return null;
  if (!clearance?.sent_on || !lines.some(({ state }) => state === 'pending')) return null;
  const found = earlyCardOf({
    today,
    sentOn: clearance.sent_on,
    lines: lines.map(({ economy, state }) => ({
      economy,
      state,
      waits: waits.get(economy) ?? nothingKnown,
    })),
    trips: holder.trips,
    least: leastGrants,
    // Nobody publishes how long an early card takes to make.
    daysToMake: null,
  });
  return {
    ...found,
    gained: found.gained.map((economy) => named({ economy })),
    missing: found.missing.map(named),
    refused: found.refused.map((economy) => named({ economy })),
    trips: found.trips.map(named),
    remake,
  };
}

function named<Of extends { economy: string }>(of: Of) {
  return { ...of, name: economyName(of.economy) };
}
