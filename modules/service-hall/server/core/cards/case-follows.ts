/** Which stage of a card's case is over, by what is known of its request, its lines and its cards. Pure. */
import type { CardService, LineState, RequestState } from '../../../contract/card-states.ts';
import type { StageEnd } from '../../../contract/definition.ts';
import { isOpen } from './line-state.ts';

/** What a case set going. */
export interface SetGoing {
  /** The newest request of the case. */
  request: { service: CardService; state: RequestState };
  /** The lines of the application the case opened; none where it opened none, or it was not sent yet. */
  lines: readonly { state: LineState }[];
  /** Services of the cards made for the person since the request was filed. */
  made: readonly CardService[];
}

/** Is what this stage waits for there? */
export function isOver(end: StageEnd, { request, lines, made }: SetGoing): boolean {
  switch (end) {
    case 'request-taken':
      return request.state === 'taken' || request.state === 'done';
    case 'economies-answered':
      return lines.length > 0 && !lines.some(({ state }) => isOpen(state));
    case 'card-made':
      return made.some((service) => ends(request.service, service));
  }
}

/** Does this card end what was asked for? An early one does not end the application: the card made after all answers does. */
function ends(asked: CardService, made: CardService): boolean {
  return made === asked || (made === 'abtc-remake' && (asked === 'abtc-new' || asked === 'abtc-renew'));
}
