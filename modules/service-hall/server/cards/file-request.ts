import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { CardService } from '../../contract/card-states.ts';
import { makeCard, openApplication } from '../core/cards/act.ts';
import { isOpen } from '../core/cards/line-state.ts';
import { refuse } from '../refuse.ts';
import { cardEconomies } from './economies.ts';
import { openRequestStates } from './requests.ts';
import { demandDecided, type Loaded } from './standing.ts';
import type { CardTables } from './tables.ts';

/** Files what is to be asked of the ministry, where it can be: a new card or a renewal opens a line for every economy. */
export async function fileRequest(
  ctx: Ctx,
  loaded: Loaded,
  service: CardService,
  caseId: Id | null,
): Promise<void> {
  const { holder } = loaded;
  await refuseSameRequest(ctx, holder.id, service);
  if (service === 'abtc-new' || service === 'abtc-renew') await openLines(ctx, loaded, service, caseId);
  else demandFileable(loaded, service);
  const id = ctx.newId();
  await tables<CardTables>(ctx)
    .insertInto('service_hall.card_request')
    .values({
      office: ctx.office.code,
      id,
      holder: holder.id,
      service,
      case_id: caseId,
      filed_on: ctx.today,
      state: 'waiting',
      batch: null,
      place: null,
      remark: null,
    })
    .execute();
  ctx.record({
    verb: 'service-hall.card-request-filed',
    subject: { kind: 'card-holder', id: holder.id },
    data: { request: id, service, ...(caseId && { case: caseId }) },
  });
}

async function refuseSameRequest(ctx: Ctx, holder: Id, service: CardService): Promise<void> {
  const same = await tables<CardTables>(ctx)
    .selectFrom('service_hall.card_request')
    .select('id')
    .where('office', '=', ctx.office.code)
    .where('holder', '=', holder)
    .where('service', '=', service)
    .where('state', 'in', openRequestStates)
    .executeTakeFirst();
  if (same) throw refuse('request-open');
}

function demandFileable({ standing }: Loaded, service: CardService): void {
  if (service === 'abtc-passport-only') {
    if (!standing.lines.some(({ state }) => isOpen(state))) throw refuse('no-application-open');
  } else if (service === 'abtc-cancel') {
    if (!standing.cards.some(({ state }) => ['interim', 'active', 'reported-lost'].includes(state)))
      throw refuse('no-card-in-force');
  } else demandDecided(makeCard(standing, service));
}

/** The application before it ends; a card in force keeps what it lists. */
async function openLines(
  ctx: Ctx,
  { holder, standing, clearance }: Loaded,
  service: 'abtc-new' | 'abtc-renew',
  caseId: Id | null,
): Promise<void> {
  demandDecided(openApplication(standing, service));
  if (clearance)
    await tables<CardTables>(ctx)
      .updateTable('service_hall.clearance')
      .set({ ended_on: ctx.today })
      .where('office', '=', ctx.office.code)
      .where('id', '=', clearance.id)
      .execute();
  const id = ctx.newId();
  const office = ctx.office.code;
  await tables<CardTables>(ctx)
    .insertInto('service_hall.clearance')
    .values({
      office,
      id,
      holder: holder.id,
      service,
      case_id: caseId,
      opened_on: ctx.today,
      sent_on: null,
      ended_on: null,
    })
    .execute();
  await tables<CardTables>(ctx)
    .insertInto('service_hall.economy_line')
    .values(
      // Transitional members grant no entry, and are not printed on the card: they have no line.
      cardEconomies
        .filter(({ role }) => role === 'full')
        .map(({ card, usable }) => ({
          office,
          id: ctx.newId(),
          clearance: id,
          holder: holder.id,
          economy: card,
          state: usable ? ('not-sent' as const) : ('not-applicable' as const),
          sent_on: null,
          answered_on: null,
          valid_until: null,
        })),
    )
    .execute();
}
