import type { Id } from '../../../../kernel/contract/ids.ts';
import type { CardService } from '../../contract/card-states.ts';
import type { Loaded } from './standing.ts';

interface Listed {
  economy: string;
  until: string | null;
}

/**
 * What a card lists: the economies that have granted permission. Where a card is made again for a new passport or in
 * place of a lost one, it is what the card before it listed, with what was granted to the same person since.
 */
export function listedOn({ cards, lines }: Loaded, service: CardService, replaces: Id | null): Listed[] {
  const granted = lines
    .filter(({ state }) => state === 'granted')
    .map(({ economy, valid_until: until }): Listed => ({ economy, until }));
  const isCopy = service === 'abtc-replace-passport' || service === 'abtc-replace-lost';
  const before = isCopy ? (cards.find(({ id }) => id === replaces)?.listed ?? []) : [];
  const taken = new Set(granted.map(({ economy }) => economy));
  return [...before.filter(({ economy }) => !taken.has(economy)), ...granted].toSorted((a, b) =>
    a.economy.localeCompare(b.economy),
  );
}
