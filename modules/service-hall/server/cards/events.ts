import type { Id } from '../../../../kernel/contract/ids.ts';
import type { HouseEvent } from '../../../../kernel/server/context.ts';

/** Something about a person’s cards or applications changed. */
export function cardsChanged(holder: Id): HouseEvent {
  return { name: 'service-hall.cardsChanged', subject: { kind: 'card-holder', id: holder } };
}

/** The last day of a card is past. Its subject is the card. */
export function cardEnds(card: Id): HouseEvent {
  return { name: 'service-hall.cardEnds', subject: { kind: 'travel-card', id: card } };
}

/** A card may be renewed from now on. */
export function renewalOpens(card: Id): HouseEvent {
  return { name: 'service-hall.renewalOpens', subject: { kind: 'travel-card', id: card } };
}

/** A card has a month left. */
export function lastMonthBegins(card: Id): HouseEvent {
  return { name: 'service-hall.lastMonthBegins', subject: { kind: 'travel-card', id: card } };
}

/** The last day of one economy’s permission is past. Its subject is the line. */
export function grantEnds(line: Id): HouseEvent {
  return { name: 'service-hall.grantEnds', subject: { kind: 'economy-line', id: line } };
}
