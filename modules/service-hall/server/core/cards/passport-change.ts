/** Which service a new passport wants, in each state of things. Pure. */
import type { IsoDate } from '../../../../../kernel/contract/dates.ts';
import type { CardService } from '../../../contract/card-states.ts';
import { liveCard, type Standing } from './act.ts';
import { addMonths } from './days.ts';
import { isOpen } from './line-state.ts';

export interface PassportAdvice {
  /** In the order in which they are filed; none where nothing hangs on the passport. */
  services: CardService[];
  because:
    | 'nothing-hangs-on-it'
    | 'application-pending'
    | 'renewal-pending'
    | 'early-card-and-pending'
    | 'card-near-its-end'
    | 'card-in-force';
  /** A card shows the number of the old passport: nobody travels on it until it is replaced. */
  cardUnusable: boolean;
}

/** While an application waits it only takes over the passport; a card in force is made again; near its end it is renewed. */
export function onNewPassport(
  standing: Standing,
  today: IsoDate,
  /** A card may be renewed in its last so many months. */
  renewFromMonths: number,
): PassportAdvice {
  const live = liveCard(standing);
  const pending = standing.lines.some(({ state }) => isOpen(state));
  if (!live)
    return pending
      ? { services: ['abtc-passport-only'], because: 'application-pending', cardUnusable: false }
      : { services: [], because: 'nothing-hangs-on-it', cardUnusable: false };
  if (pending && live.early)
    return {
      services: ['abtc-passport-only', 'abtc-replace-passport'],
      because: 'early-card-and-pending',
      cardUnusable: true,
    };
  if (pending) return { services: ['abtc-passport-only'], because: 'renewal-pending', cardUnusable: true };
  if (live.endsOn < addMonths(today, renewFromMonths))
    return { services: ['abtc-renew'], because: 'card-near-its-end', cardUnusable: true };
  return { services: ['abtc-replace-passport'], because: 'card-in-force', cardUnusable: true };
}
