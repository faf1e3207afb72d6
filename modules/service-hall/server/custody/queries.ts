import { type Selectable, sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { liveStates } from '../../contract/card-states.ts';
import { type CardRecord, cardsOf, type HolderRecord } from '../cards/queries.ts';
import type { CardTables } from '../cards/tables.ts';
import { statesUnderWork } from '../core/case-state.ts';
import type { CaseRecord } from '../queries.ts';
import type { HallTables } from '../tables.ts';
import type { CardLeaverTable, CardLoanTable, CustodyTables } from './tables.ts';

export type LoanRecord = Selectable<CardLoanTable>;
export type LeaverRecord = Selectable<CardLeaverTable>;

/** Loans of this office; narrowed by whoever asks. */
export function loans(ctx: Ctx) {
  return tables<CustodyTables>(ctx)
    .selectFrom('service_hall.card_loan')
    .selectAll()
    .where('office', '=', ctx.office.code);
}

/** The loan of a card that is out of this firm’s safe. What a firm its holder left still waits for is in its own register. */
export function openLoanOf(ctx: Ctx, firm: Id, card: Id): Promise<LoanRecord | undefined> {
  return loans(ctx)
    .where('firm', '=', firm)
    .where('card', '=', card)
    .where('returned_on', 'is', null)
    .executeTakeFirst();
}

/** That a holder has left, as said and not taken back; by this firm, or by any. */
export async function leaversOf(ctx: Ctx, holders: readonly Id[], firm?: Id): Promise<LeaverRecord[]> {
  const found = tables<CustodyTables>(ctx)
    .selectFrom('service_hall.card_leaver')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('taken_back', 'is', null)
    .where(sql<boolean>`holder = any(${holders}::uuid[])`)
    .orderBy('said_at', 'desc');
  return (firm === undefined ? found : found.where('firm', '=', firm)).execute();
}

/** The card of a holder that is in force. */
export async function liveCardOf(ctx: Ctx, holder: Id): Promise<CardRecord | undefined> {
  return (await cardsOf(ctx, [holder])).find(({ state }) => liveStates.includes(state));
}

/** Holders by their ids. */
export async function holdersById(ctx: Ctx, ids: readonly Id[]): Promise<ReadonlyMap<Id, HolderRecord>> {
  const rows = await tables<CardTables>(ctx)
    .selectFrom('service_hall.holder')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Applications of a firm for this person that are begun or under way: by resident number, or by passport and birth. */
export function openCasesOf(ctx: Ctx, firm: Id, holder: HolderRecord): Promise<CaseRecord[]> {
  return tables<HallTables>(ctx)
    .selectFrom('service_hall.hall_case')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('firm', '=', firm)
    .where('family', '=', 'abtc')
    .where('state', 'in', ['draft', ...statesUnderWork])
    .where(
      sql<boolean>`id in (select hall_case from service_hall.case_person person
        where person.office = ${ctx.office.code} and (person.id_number = ${holder.id_number}
          or (person.passport = ${holder.passport} and person.born = ${holder.born}::date)))`,
    )
    .orderBy('made_at')
    .execute();
}
