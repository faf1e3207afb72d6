import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { CardService } from '../../contract/card-states.ts';
import { makeCard } from '../core/cards/act.ts';
import { cardEnd, ruleFor } from '../core/cards/validity.ts';
import { refuse } from '../refuse.ts';
import { demandDay, demandEndAfter } from './demand-day.ts';
import { closeRequests } from './requests.ts';
import { cardSettings, validityRules } from './settings.ts';
import { demandDecided, type Loaded } from './standing.ts';
import type { CardTables } from './tables.ts';
import { writeChanges } from './write-cards.ts';

export interface TakenCard {
  service: CardService;
  number: string;
  issuedOn: IsoDate;
  /** As printed; null counts it by the rule in force. */
  endsOn: IsoDate | null;
}

/** A card came back: the core says whether it can be, and what it stands in place of. */
export async function takeCard(ctx: Ctx, loaded: Loaded, given: TakenCard): Promise<void> {
  const changes = demandDecided(makeCard(loaded.standing, given.service));
  demandDay(ctx, given.issuedOn, loaded.clearance?.sent_on ?? null);
  await refuseTakenNumber(ctx, given.number);
  const endsOn = given.endsOn ?? endOf(loaded, given, (await cardSettings(ctx)).passportCaps);
  demandEndAfter(endsOn, given.issuedOn);
  await writeChanges(ctx, loaded, changes, { on: given.issuedOn, card: { ...given, endsOn } });
  await closeRequests(ctx, loaded.holder.id, endedBy(given.service), 'done');
}

/** A card made again ends when the one before it would have: only new permissions begin anew. */
export function endOf(
  { holder, cards, clearance }: Loaded,
  { service, issuedOn }: TakenCard,
  caps: boolean,
): IsoDate {
  const isCopy = service === 'abtc-replace-passport' || service === 'abtc-replace-lost';
  const before = cards.findLast(({ state }) => state !== 'cancelled' && state !== 'expired');
  if (isCopy && before) return before.ends_on;
  return cardEnd(issuedOn, ruleFor(validityRules, clearance?.opened_on ?? issuedOn), {
    endsOn: holder.passport_ends,
    caps,
  });
}

/** With its first card an application has what it was filed for, also where it is an early one. */
function endedBy(service: CardService): CardService[] {
  return service === 'abtc-early-card' || service === 'abtc-remake'
    ? [service, 'abtc-new', 'abtc-renew']
    : [service];
}

async function refuseTakenNumber(ctx: Ctx, number: string): Promise<void> {
  const same = await tables<CardTables>(ctx)
    .selectFrom('service_hall.card')
    .select('id')
    .where('office', '=', ctx.office.code)
    .where('number', '=', number)
    .executeTakeFirst();
  if (same) throw refuse('card-number-taken', {}, { number: taken });
}

const taken = { zh: '已有一张卡是这个号码。', en: 'Another card has this number.' };
