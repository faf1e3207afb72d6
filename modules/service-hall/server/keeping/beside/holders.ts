import { type RawBuilder, sql } from 'kysely';
import type { IsoDate } from '../../../../../kernel/contract/dates.ts';
import type { Id } from '../../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../../kernel/server/context.ts';
import { eraseFollowUps } from '../../../../../kernel/server/follow-ups/erase.ts';
import { removeFromIndex } from '../../../../../kernel/server/search/index-subjects.ts';
import { liveStates } from '../../../contract/card-states.ts';
import { portion } from '../erase.ts';

/**
 * Erases holders of cards of whom nothing happened for so long: no card in force or ended since, nothing asked of the
 * economies or the ministry, and every case of theirs erased before; so one that a chief keeps keeps its holder, too. All
 * that hangs on the person goes: how many cards there were in a year so long ago, the ledger says.
 */
export async function eraseHolders(ctx: Ctx, since: IsoDate): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`select id from service_hall.holder
    where office = ${ctx.office.code} and changed_on < ${since}::date
      ${noneOf(ctx, 'card', sql`state in (${sql.join([...liveStates])}) or coalesce(ended_on, ends_on) >= ${since}::date`)}
      ${noneOf(ctx, 'clearance', sql`ended_on is null or ended_on >= ${since}::date or ${caseStands(ctx, 'case_id')}`)}
      ${noneOf(ctx, 'card_request', sql`state in ('waiting', 'batched', 'sent', 'taken') or filed_on >= ${since}::date or ${caseStands(ctx, 'case_id')}`)}
      ${noneOf(ctx, 'card_leaver', caseStands(ctx, 'cancel_case'))}
    order by changed_on, id limit ${portion} for update`.execute(ctx.db);
  for (const { id } of rows) await eraseHolder(ctx, id);
  await removeFromIndex(
    ctx,
    'card-holder',
    rows.map(({ id }) => id),
  );
  return rows.map(({ id }) => id);
}

/** The holder has no row of this table of which that is so. */
function noneOf(ctx: Ctx, table: string, so: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`and not exists (select 1 from ${sql.table(`service_hall.${table}`)} own
    where own.office = ${ctx.office.code} and own.holder = holder.id and (${so}))`;
}

/** The case of such a row is still there to be read. */
function caseStands(ctx: Ctx, column: string): RawBuilder<unknown> {
  return sql`exists (select 1 from service_hall.hall_case of where of.office = ${ctx.office.code}
    and of.id = own.${sql.ref(column)} and of.erased_on is null and of.state <> 'discarded')`;
}

async function eraseHolder(ctx: Ctx, id: Id): Promise<void> {
  const { code } = ctx.office;
  await eraseFollowUps(ctx, { kind: 'card-holder', id });
  await sql`delete from service_hall.line_change where office = ${code} and line in
    (select id from service_hall.economy_line where office = ${code} and holder = ${id})`.execute(ctx.db);
  for (const table of [
    'economy_line',
    'clearance',
    'card_request',
    'card_leaver',
    'card_loan',
    'card',
  ] as const)
    await sql`delete from ${sql.table(`service_hall.${table}`)}
      where office = ${code} and holder = ${id}`.execute(ctx.db);
  await sql`delete from service_hall.holder where office = ${code} and id = ${id}`.execute(ctx.db);
}
