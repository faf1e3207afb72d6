import type { LocalText } from '../../../../kernel/contract/local-text.ts';
import type { CancelGround } from '../../contract/card-states.ts';
import { liveStates } from '../../contract/card-states.ts';
import type { BoardEconomy, BoardRow, MadeCard } from '../../contract/cards.ts';
import { effectiveUntil } from '../core/cards/validity.ts';
import type { Waits } from '../core/cards/waits.ts';
import { economyName, usableEconomies } from './economies.ts';
import type { CardRecord, HolderRecord } from './queries.ts';
import { nothingKnown } from './waits.ts';

/** A name as the passport has it. */
export function nameOfHolder({
  name_zh: zh,
  name_en: en,
}: Pick<HolderRecord, 'name_zh' | 'name_en'>): LocalText {
  return { zh, en, how: 'recorded' };
}

export function firmOf({ firm_code: code, firm_zh: zh, firm_en: en }: HolderRecord): BoardRow['firm'] {
  return code === null ? null : { code, name: { zh, en, how: 'recorded' } };
}

/** The card in force; else the last there was. */
export function shownCard(cards: readonly CardRecord[]): CardRecord | undefined {
  return cards.find(({ state }) => liveStates.includes(state)) ?? cards.at(-1);
}

export function headOf(
  holder: HolderRecord,
  cards: readonly CardRecord[],
): Omit<BoardRow, 'application' | 'lines'> {
  const card = shownCard(cards);
  const { post_zh: zh, post_en: en } = holder;
  return {
    id: holder.id,
    name: nameOfHolder(holder),
    post: zh === null && en === null ? null : { zh, en, how: 'recorded' },
    firm: firmOf(holder),
    card: card
      ? {
          id: card.id,
          state: card.state,
          number: card.number,
          endsOn: card.ends_on,
          unusable: liveStates.includes(card.state) && card.passport !== holder.passport,
        }
      : null,
  };
}

/** The heads of the board’s columns: those a card can list. */
export function boardEconomies(waits: ReadonlyMap<string, Waits>): BoardEconomy[] {
  return usableEconomies.map(({ card: code, name }) => ({
    code,
    name,
    ...(waits.get(code) ?? nothingKnown),
  }));
}

export function presentCard(card: CardRecord): MadeCard {
  return {
    id: card.id,
    state: card.state,
    early: card.early,
    service: card.service,
    number: card.number,
    passport: card.passport,
    issuedOn: card.issued_on,
    endsOn: card.ends_on,
    endedOn: card.ended_on,
    ground: card.ground as CancelGround | null,
    listed: card.listed.map(({ economy, until }) => ({
      economy,
      name: economyName(economy),
      until: effectiveUntil(card.ends_on, until),
    })),
  };
}
