import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { getRow } from '../../../../kernel/server/get-row.ts';
import { sortKey } from '../../../../kernel/server/search/pinyin.ts';
import { liveStates } from '../../contract/card-states.ts';
import type { EnteredPerson } from '../../contract/case.ts';
import { statesUnderWork } from '../core/case-state.ts';
import { seenDesk, workedDesk } from '../firms/desk-key.ts';
import type { CaseRecord } from '../queries.ts';
import { refuse } from '../refuse.ts';
import type { HallTables } from '../tables.ts';
import type { FilingTable, FilingTables } from './tables.ts';

export type FilingRecord = Selectable<FilingTable>;

/** A filing of the firm whoever asks acts for; to anybody else there is none. */
export async function seenFiling(ctx: Ctx, id: Id): Promise<FilingRecord> {
  return ofFirm(await seenDesk(ctx), await getFiling(ctx, id));
}

/** The same, held for a change: a paused firm makes none. */
export async function heldFiling(ctx: Ctx, id: Id): Promise<FilingRecord> {
  return ofFirm(await workedDesk(ctx), await getFiling(ctx, id, true));
}

function getFiling(ctx: Ctx, id: Id, lock = false): Promise<FilingRecord> {
  return getRow<FilingRecord>(ctx, 'service_hall.filing', id, lock);
}

function ofFirm({ firm }: { firm: Id }, row: FilingRecord): FilingRecord {
  if (row.firm !== firm) throw refuse('not-found');
  return row;
}

/** The filings of a firm, the newest first. */
export function filingsOf(ctx: Ctx, firm: Id): Promise<FilingRecord[]> {
  return tables<FilingTables>(ctx)
    .selectFrom('service_hall.filing')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('firm', '=', firm)
    .where('state', '<>', 'dropped')
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .limit(100)
    .execute();
}

/** The cases made of filings, by name. */
export async function casesFiled(ctx: Ctx, filings: readonly Id[]): Promise<CaseRecord[]> {
  const rows = await tables<HallTables>(ctx)
    .selectFrom('service_hall.hall_case')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`filing = any(${filings}::uuid[])`)
    .where('state', '<>', 'discarded')
    .execute();
  return rows.toSorted((a, b) => compareKeys(keyOf(a), keyOf(b)));
}

/** By name, as every list of people is. */
function keyOf({ title_zh: zh, title_en: en, id }: CaseRecord): string {
  return `${sortKey(zh ?? en ?? '', 'name')} ${id}`;
}

function compareKeys(one: string, other: string): number {
  return one < other ? -1 : 1;
}

/**
 * Who of these the firm itself has an application under way for, a draft too, and who of its people a card in force. Of
 * anybody else it is told nothing here: the hall finds out when the application comes.
 */
export async function knownOfPeople(ctx: Ctx, firm: Id, people: readonly EnteredPerson[]) {
  const passports = people.flatMap(({ passport, born }) => (passport && born ? passport : []));
  const numbers = people.flatMap(({ idNumber }) => idNumber ?? []);
  const { rows: cases } = await sql<Known>`
    select person.passport, person.born::text, person.id_number from service_hall.case_person person
    join service_hall.hall_case of on of.office = person.office and of.id = person.hall_case
    where person.office = ${ctx.office.code} and of.family = 'abtc' and of.service <> 'abtc-cancel'
      and of.firm = ${firm} and of.state in (${sql.join(['draft', ...statesUnderWork])})
      and (person.passport = any(${passports}::text[]) or person.id_number = any(${numbers}::text[]))`.execute(
    ctx.db,
  );
  const { rows: cards } = await sql<Known>`
    select holder.passport, holder.born::text, holder.id_number from service_hall.holder
    join service_hall.card on card.office = holder.office and card.holder = holder.id
    join service_hall.firm on firm.office = holder.office and firm.code = holder.firm_code and firm.id = ${firm}
    where holder.office = ${ctx.office.code} and card.state in (${sql.join([...liveStates])})
      and (holder.passport = any(${passports}::text[]) or holder.id_number = any(${numbers}::text[]))`.execute(
    ctx.db,
  );
  return { liveCase: isAmong(cases), liveCard: isAmong(cards) };
}

interface Known {
  passport: string | null;
  born: string | null;
  id_number: string | null;
}

/** By resident number, or by passport and birth; never by name. */
function isAmong(rows: readonly Known[]): (person: EnteredPerson) => boolean {
  const numbers = new Set(rows.flatMap(({ id_number: number }) => number ?? []));
  const passports = new Set(rows.map(({ passport, born }) => `${passport} ${born}`));
  return ({ idNumber, passport, born }) =>
    (idNumber !== null && numbers.has(idNumber)) ||
    (passport !== null && born !== null && passports.has(`${passport} ${born}`));
}
