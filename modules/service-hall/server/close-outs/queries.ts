import { type Selectable, sql } from 'kysely';
import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { visible } from '../policy.ts';
import type { CloseOutTable, CloseOutTables, CloseOutVisitTable, PassportReturnTable } from './tables.ts';

export type CloseOutRecord = Selectable<CloseOutTable>;
export type VisitRecord = Selectable<CloseOutVisitTable>;

/** The close-outs of the cases this actor may see. */
export function seenCloseOuts(ctx: Ctx) {
  return tables<CloseOutTables>(ctx)
    .selectFrom('service_hall.close_out')
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`hall_case in (${visible(ctx.actor)})`);
}

/** Those still open though their day is past. */
export function lateCloseOuts(ctx: Ctx) {
  return seenCloseOuts(ctx).where('state', '=', 'open').where('due_on', '<', ctx.today);
}

/** The close-out of a case, if one stands; whether the case may be seen is the caller's to ask. */
export function closeOutOf(ctx: Ctx, caseId: Id, lock = false): Promise<CloseOutRecord | undefined> {
  const found = tables<CloseOutTables>(ctx)
    .selectFrom('service_hall.close_out')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('hall_case', '=', caseId);
  return (lock ? found.forUpdate() : found).executeTakeFirst();
}

/** What was entered of the guests so far. */
export function visitsOf(ctx: Ctx, closeOuts: readonly Id[]): Promise<VisitRecord[]> {
  return tables<CloseOutTables>(ctx)
    .selectFrom('service_hall.close_out_visit')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`close_out = any(${closeOuts}::uuid[])`)
    .execute();
}

/** What was noted of the passports of a mission so far. */
export function passportsBack(ctx: Ctx, closeOut: Id): Promise<Selectable<PassportReturnTable>[]> {
  return tables<CloseOutTables>(ctx)
    .selectFrom('service_hall.passport_return')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('close_out', '=', closeOut)
    .execute();
}

/** Of how many people of each close-out something final is known: they left, did not come, or their passport is accounted for. */
export async function settledIn(ctx: Ctx, closeOuts: readonly Id[]): Promise<ReadonlyMap<Id, number>> {
  const { rows } = await sql<{ of: Id; settled: number }>`
    select close_out as of, count(*)::int as settled from (
      select office, close_out from service_hall.close_out_visit where not came or left_on is not null
      union all select office, close_out from service_hall.passport_return) known
    where office = ${ctx.office.code} and close_out = any(${closeOuts}::uuid[])
    group by close_out`.execute(ctx.db);
  return new Map(rows.map(({ of, settled }) => [of, settled]));
}

/** Is an invitation of this firm late to be closed out, another case's than this; and was the firm reminded of one that is? */
export async function lateOfFirm(
  ctx: Ctx,
  firm: Id,
  butOf: Id,
  today: IsoDate,
): Promise<{ late: boolean; reminded: boolean }> {
  const { rows } = await sql<{ late: boolean; reminded: boolean }>`
    select count(*) > 0 as late, count(reminded_on) > 0 as reminded from service_hall.close_out
    where office = ${ctx.office.code} and firm = ${firm} and kind = 'visit' and state = 'open' and due_on < ${today}::date
      and hall_case <> ${butOf}`.execute(ctx.db);
  return rows[0]!;
}

/** Which of these passports belong to guests who are on record as having been here. */
export async function passportsSeen(ctx: Ctx, passports: readonly string[]): Promise<ReadonlySet<string>> {
  if (passports.length === 0) return new Set();
  const { rows } = await sql<{ passport: string }>`
    select distinct person.passport from service_hall.case_person person
    join service_hall.close_out_visit visit on visit.office = person.office and visit.person = person.id
    where person.office = ${ctx.office.code} and visit.came
      and person.passport = any(${passports}::text[])`.execute(ctx.db);
  return new Set(rows.map(({ passport }) => passport));
}
