/** What each step does to a person's cards and to the lines of the running application. Pure: operations obey it. */
import type { IsoDate } from '../../../../../kernel/contract/dates.ts';
import type { Id } from '../../../../../kernel/contract/ids.ts';
import {
  type CardService,
  type CardState,
  type LineState,
  liveStates,
} from '../../../contract/card-states.ts';
import { isOpen } from './line-state.ts';

export interface CardFacts {
  id: Id;
  state: CardState;
  /** Made before every economy had answered. */
  early: boolean;
  number: string;
  passport: string;
  endsOn: IsoDate;
}

/** Where a person stands: the passport carried, every card ever made, and the lines of the running application. */
export interface Standing {
  passport: string;
  cards: readonly CardFacts[];
  lines: readonly { id: Id; state: LineState }[];
}

/** What a step changes; it is written one by one. */
export type Change =
  | { what: 'make'; kind: 'interim' | 'active' }
  | { what: 'end'; card: Id; as: EndState }
  | { what: 'withdraw-line'; line: Id };

export type EndState = Exclude<CardState, 'interim' | 'active'>;

/** Why a step cannot be taken: codes with their words in `contract/card-errors.ts`. */
export type CardFault =
  | 'card-in-force'
  | 'no-card-in-force'
  | 'no-card-to-replace'
  | 'nothing-granted'
  | 'all-answered'
  | 'passport-unchanged'
  | 'application-open'
  | 'service-makes-no-card'
  | 'card-not-due';

export type Decision = { changes: Change[] } | { fault: CardFault };

export function liveCard({ cards }: Pick<Standing, 'cards'>): CardFacts | undefined {
  return cards.find(({ state }) => liveStates.includes(state));
}

/** May an application to the economies be opened: a new one where no card is in force, a renewal where one is. */
export function openApplication(standing: Standing, service: 'abtc-new' | 'abtc-renew'): Decision {
  if (standing.lines.some(({ state }) => isOpen(state))) return { fault: 'application-open' };
  const live = liveCard(standing);
  if (service === 'abtc-new' && live) return { fault: 'card-in-force' };
  if (service === 'abtc-renew' && !live) return { fault: 'no-card-in-force' };
  return { changes: [] };
}

/** A card came back from the ministry: what is made, and in place of which. */
export function makeCard(standing: Standing, service: CardService): Decision {
  switch (service) {
    case 'abtc-new':
    case 'abtc-renew':
    case 'abtc-early-card':
    case 'abtc-remake':
      return makeFromLines(standing, service);
    case 'abtc-replace-passport':
    case 'abtc-replace-lost':
      return makeAgain(standing, service);
    case 'abtc-passport-only':
    case 'abtc-cancel':
      return { fault: 'service-makes-no-card' };
  }
}

/** It lists what has been granted: all there will be, or an early card while others have yet to answer. */
function makeFromLines(
  standing: Standing,
  service: 'abtc-new' | 'abtc-renew' | 'abtc-early-card' | 'abtc-remake',
): Decision {
  const { lines } = standing;
  const live = liveCard(standing);
  const isEarly = lines.some(({ state }) => isOpen(state));
  if (!lines.some(({ state }) => state === 'granted')) return { fault: 'nothing-granted' };
  if (service === 'abtc-new' && live) return { fault: 'card-in-force' };
  if (service === 'abtc-remake' && !live) return { fault: 'no-card-in-force' };
  if (service === 'abtc-early-card' && !isEarly) return { fault: 'all-answered' };
  // After an early card it is made again, and the fee is due again.
  if (service === 'abtc-early-card' && live?.early) return { fault: 'card-in-force' };
  return made(isEarly ? 'interim' : 'active', live ?? lostCard(standing));
}

/** It lists what the card before it did. A damaged card is in force until it is replaced; a lost one was reported. */
function makeAgain(standing: Standing, service: 'abtc-replace-passport' | 'abtc-replace-lost'): Decision {
  const live = liveCard(standing);
  if (service === 'abtc-replace-lost') {
    const before = live ?? lostCard(standing);
    return before ? made(before.early ? 'interim' : 'active', before) : { fault: 'no-card-to-replace' };
  }
  if (!live) return { fault: 'no-card-in-force' };
  if (live.passport === standing.passport) return { fault: 'passport-unchanged' };
  return made(live.early ? 'interim' : 'active', live);
}

function made(kind: 'interim' | 'active', before: CardFacts | undefined): Decision {
  const make: Change = { what: 'make', kind };
  return { changes: before ? [{ what: 'end', card: before.id, as: 'superseded' }, make] : [make] };
}

function lostCard({ cards }: Standing): CardFacts | undefined {
  return cards.findLast(({ state }) => state === 'reported-lost');
}

/** Loss is reported of a card in force: from that hour nobody travels on it. */
export function reportLost(standing: Standing, card: Id): Decision {
  if (liveCard(standing)?.id !== card) return { fault: 'no-card-in-force' };
  return { changes: [{ what: 'end', card, as: 'reported-lost' }] };
}

/** A card in force, or reported lost, is cancelled; what still waits for an answer is withdrawn with it. */
export function cancelCard(standing: Standing, card: Id): Decision {
  if (!standsYet(standing, card)) return { fault: 'no-card-in-force' };
  const open = standing.lines.filter(({ state }) => isOpen(state));
  return {
    changes: [
      { what: 'end', card, as: 'cancelled' },
      ...open.map(({ id }): Change => ({ what: 'withdraw-line', line: id })),
    ],
  };
}

/** A card whose last day is past has expired, be it in force or reported lost. */
export function expireCard(standing: Standing, card: Id, today: IsoDate): Decision {
  const found = standsYet(standing, card);
  if (!found) return { fault: 'no-card-in-force' };
  if (found.endsOn >= today) return { fault: 'card-not-due' };
  return { changes: [{ what: 'end', card, as: 'expired' }] };
}

/** A card to which something may still happen. */
function standsYet({ cards }: Standing, card: Id): CardFacts | undefined {
  return cards.find(
    ({ id, state }) => id === card && (liveStates.includes(state) || state === 'reported-lost'),
  );
}

export type NextCard = Pick<CardFacts, 'id' | 'number' | 'endsOn'>;

/** The standing after what was decided. `next` is the new card, where one is made. */
export function standingAfter(standing: Standing, changes: readonly Change[], next?: NextCard): Standing {
  return changes.reduce((now, change) => afterOne(now, change, next), standing);
}

function afterOne(now: Standing, change: Change, next?: NextCard): Standing {
  const { cards, lines, passport } = now;
  switch (change.what) {
    case 'make':
      if (!next) throw new Error('a card is made, and none is named');
      return {
        ...now,
        cards: [...cards, { ...next, state: change.kind, early: change.kind === 'interim', passport }],
      };
    case 'end':
      return {
        ...now,
        cards: cards.map((one) => (one.id === change.card ? { ...one, state: change.as } : one)),
      };
    case 'withdraw-line':
      return {
        ...now,
        lines: lines.map((one) => (one.id === change.line ? { ...one, state: 'withdrawn' as const } : one)),
      };
  }
}
