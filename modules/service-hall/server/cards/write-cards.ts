import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { publishAt, takeOff } from '../../../../kernel/server/events/due.ts';
import type { CancelGround, CardService } from '../../contract/card-states.ts';
import type { Change, EndState } from '../core/cards/act.ts';
import { addDays, addMonths } from '../core/cards/days.ts';
import { dayAfterIn, morningOf } from './day-after.ts';
import { cardEnds, lastMonthBegins, renewalOpens } from './events.ts';
import { listedOn } from './listed.ts';
import { cardSettings } from './settings.ts';
import type { Loaded } from './standing.ts';
import type { CardTables } from './tables.ts';
import { writeLine } from './write-line.ts';

export interface GivenCard {
  service: CardService;
  number: string;
  issuedOn: IsoDate;
  endsOn: IsoDate;
}

/** How a step took place: the day, the ground of a cancellation, the card that was made. */
export interface Given {
  on: IsoDate;
  ground?: CancelGround;
  card?: GivenCard;
}

/** Writes what the core decided, one change after the other, each with its line in the ledger. */
export async function writeChanges(
  ctx: Ctx,
  loaded: Loaded,
  changes: readonly Change[],
  given: Given,
): Promise<void> {
  let replaces: Id | null = null;
  for (const change of changes) {
    if (change.what === 'end') {
      await endCard(ctx, loaded, change.card, change.as, given);
      if (change.as === 'superseded') replaces = change.card;
    } else if (change.what === 'make') {
      await insertCard(ctx, loaded, change.kind, given.card!, replaces);
    } else {
      const line = loaded.lines.find(({ id }) => id === change.line)!;
      await writeLine(ctx, line, { to: 'withdrawn', on: given.on, source: 'office' });
    }
  }
}

const verbs: Record<EndState, string> = {
  superseded: 'service-hall.card-superseded',
  cancelled: 'service-hall.card-cancelled',
  expired: 'service-hall.card-expired',
  'reported-lost': 'service-hall.card-lost',
};

async function endCard(
  ctx: Ctx,
  { holder }: Loaded,
  card: Id,
  as: EndState,
  { on, ground }: Given,
): Promise<void> {
  await tables<CardTables>(ctx)
    .updateTable('service_hall.card')
    .set({ state: as, ended_on: on, ground: ground ?? null })
    .where('office', '=', ctx.office.code)
    .where('id', '=', card)
    .execute();
  // A lost card still expires, but nobody is reminded of it.
  if (as !== 'reported-lost') await takeOff(ctx, cardEnds(card).name, card);
  await takeOff(ctx, renewalOpens(card).name, card);
  await takeOff(ctx, lastMonthBegins(card).name, card);
  ctx.record({
    verb: verbs[as],
    subject: { kind: 'card-holder', id: holder.id },
    data: { card, state: as, day: on, ...(ground && { ground }) },
  });
}

async function insertCard(
  ctx: Ctx,
  loaded: Loaded,
  kind: 'interim' | 'active',
  card: GivenCard,
  replaces: Id | null,
): Promise<void> {
  const id = ctx.newId();
  const { holder } = loaded;
  await tables<CardTables>(ctx)
    .insertInto('service_hall.card')
    .values({
      office: ctx.office.code,
      id,
      holder: holder.id,
      state: kind,
      early: kind === 'interim',
      service: card.service,
      number: card.number,
      passport: holder.passport,
      issued_on: card.issuedOn,
      ends_on: card.endsOn,
      listed: JSON.stringify(listedOn(loaded, card.service, replaces)),
      replaces,
      ended_on: null,
      ground: null,
    })
    .execute();
  await publishAt(ctx, dayAfterIn(ctx, card.endsOn), cardEnds(id));
  const { renewFromMonths } = await cardSettings(ctx);
  await planReminder(ctx, addMonths(card.endsOn, -renewFromMonths), renewalOpens(id));
  await planReminder(ctx, addDays(card.endsOn, -30), lastMonthBegins(id));
  ctx.record({
    verb: 'service-hall.card-made',
    subject: { kind: 'card-holder', id: holder.id },
    data: { card: id, state: kind, service: card.service, day: card.issuedOn, until: card.endsOn },
  });
}

/** Of a day that is past already, as of a card entered late, nobody is reminded. */
async function planReminder(ctx: Ctx, day: IsoDate, event: ReturnType<typeof cardEnds>): Promise<void> {
  if (day > ctx.today) await publishAt(ctx, morningOf(ctx, day), event);
}
