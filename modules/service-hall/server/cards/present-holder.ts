import type { Abilities, Ability } from '../../../../kernel/contract/abilities.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { namesOf } from '../../../../kernel/server/person-names.ts';
import { liveStates } from '../../contract/card-states.ts';
import type { CardHolder, EconomyLine, LineChange } from '../../contract/cards.ts';
import { liveCard } from '../core/cards/act.ts';
import { nextOfLine } from '../core/cards/line-state.ts';
import { effectiveUntil } from '../core/cards/validity.ts';
import { quickerOfHundred, type Waits } from '../core/cards/waits.ts';
import { adviceOn } from './advice.ts';
import { economyName, economySource, findEconomy, stayOn } from './economies.ts';
import { mayKeepCards } from './policy.ts';
import { headOf, presentCard } from './present-head.ts';
import { boardLineOf } from './present-line.ts';
import { presentRequests } from './present-requests.ts';
import { type CardRecord, changesOf, type LineRecord, seenHolder } from './queries.ts';
import { cardSettings } from './settings.ts';
import { type Loaded, loadStanding } from './standing.ts';
import { nothingKnown, quickerThan, waitsByEconomy } from './waits.ts';

/** A holder as the contract promises; every operation on one answers with it. */
export async function wholeHolder(ctx: Ctx, id: string): Promise<CardHolder> {
  const loaded = await loadStanding(ctx, await seenHolder(ctx, id));
  const { holder, cards, clearance } = loaded;
  const waits = await waitsByEconomy(ctx);
  return {
    ...headOf(holder, cards),
    version: holder.version,
    born: holder.born,
    idLastFour: holder.id_number?.slice(-4) ?? null,
    passport: holder.passport,
    passportEndsOn: holder.passport_ends,
    trips: holder.trips.map((trip) => ({ ...trip, name: economyName(trip.economy) })),
    application: clearance
      ? {
          id: clearance.id,
          service: clearance.service,
          openedOn: clearance.opened_on,
          sentOn: clearance.sent_on,
          lines: await presentLines(ctx, loaded, waits),
        }
      : null,
    cards: cards.toReversed().map(presentCard),
    requests: await presentRequests(ctx, holder.id),
    advice: adviceOn(loaded, await cardSettings(ctx), ctx.today, waits),
    source: economySource,
    abilities: abilitiesOn(ctx, loaded),
  };
}

async function presentLines(
  ctx: Ctx,
  { cards, lines }: Loaded,
  waits: ReadonlyMap<string, Waits>,
): Promise<EconomyLine[]> {
  const live = cards.find(({ state }) => liveStates.includes(state));
  const changes = Map.groupBy(await presentChanges(ctx, lines), ({ line }) => line);
  const shown = lines.map((line) => boardLineOf(line, ctx.today, waits));
  const quicker = await quickerThan(
    ctx,
    shown.flatMap(({ economy, state, days }) =>
      state === 'pending' && days !== null ? [{ economy, days }] : [],
    ),
  );
  return lines.map((line, at) => {
    const known = waits.get(line.economy) ?? nothingKnown;
    return {
      ...shown[at]!,
      ...known,
      id: line.id,
      name: economyName(line.economy),
      sentOn: line.sent_on,
      answeredOn: line.answered_on,
      validUntil: line.valid_until,
      ...onCardOf(live, line),
      quicker:
        line.state === 'pending'
          ? quickerOfHundred({ quicker: quicker.get(line.economy) ?? 0, n: known.n })
          : null,
      stayDays: stayOn(line.economy, ctx.today),
      note: findEconomy(line.economy)?.note ?? null,
      may: nextOfLine(line.state).filter((verb) => verb !== 'send' && verb !== 'lapse'),
      changes: (changes.get(line.id) ?? []).map(({ line: _, ...change }) => change),
    };
  });
}

function onCardOf(
  live: CardRecord | undefined,
  { economy, state, valid_until: until }: LineRecord,
): Pick<EconomyLine, 'onCard' | 'effectiveUntil'> {
  const listed = live?.listed.find((one) => one.economy === economy);
  if (!live || !listed) return { onCard: false, effectiveUntil: null };
  return {
    onCard: true,
    effectiveUntil: effectiveUntil(
      live.ends_on,
      state === 'granted' ? (until ?? listed.until) : listed.until,
    ),
  };
}

async function presentChanges(
  ctx: Ctx,
  lines: readonly LineRecord[],
): Promise<(LineChange & { line: string })[]> {
  const rows = await changesOf(
    ctx,
    lines.map(({ id }) => id),
  );
  const nameOf = await namesOf(
    ctx,
    rows.map((row) => row.seen_by),
  );
  return rows.map((row) => ({
    line: row.line,
    n: row.n,
    from: row.from_state,
    to: row.to_state,
    on: row.on_day,
    validUntil: row.valid_until,
    source: row.source,
    seenAt: row.seen_at.toISOString(),
    seenBy: { name: nameOf(row.seen_by) },
    reason: row.reason,
  }));
}

const noCard: Both = { zh: '没有有效的卡。', en: 'No card is in force.' };
const noLines: Both = { zh: '没有已送出的预审。', en: 'No application has been sent to the economies.' };
const carried: Both = {
  zh: '目前没有待报部的变更；护照未换。',
  en: 'The card shows the passport that is carried.',
};

/** What may be done next, or why not. */
function abilitiesOn(ctx: Ctx, { standing, clearance }: Loaded): Abilities {
  const may = mayKeepCards(ctx.actor);
  const when = (holds: boolean, why: Both): Ability => (may === true && !holds ? why : may);
  const live = liveCard(standing);
  return {
    file: may,
    answer: when(Boolean(clearance?.sent_on), noLines),
    make: may,
    lose: when(Boolean(live), noCard),
    cancel: when(
      standing.cards.some(({ state }) => liveStates.includes(state) || state === 'reported-lost'),
      noCard,
    ),
    changePassport: may,
    setTrips: may,
    replace: when(live !== undefined && live.passport !== standing.passport, live ? carried : noCard),
  };
}
