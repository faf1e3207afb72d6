import { sql } from 'kysely';
import type { Id } from '../../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../../kernel/server/context.ts';
import { getFile } from '../../../../../kernel/server/files/queries.ts';
import { removeRow } from '../../../../../kernel/server/files/remove-row.ts';
import { eraseFollowUps } from '../../../../../kernel/server/follow-ups/erase.ts';
import { removeFromIndex } from '../../../../../kernel/server/search/index-subjects.ts';
import { endVisits } from '../../../../../kernel/server/visitors/end-visits.ts';
import { openStates } from '../../firms/policy.ts';
import { accountsOf, firmPapersOf } from '../../firms/queries.ts';
import { firmLine } from '../../firms/write-firm.ts';
import { portion } from '../erase.ts';

/**
 * Erases firms that were refused before then, and those that have waited since to be confirmed, with their papers and
 * whoever registered them. Nothing was ever begun for such a firm.
 */
export async function eraseUndesked(ctx: Ctx, before: Date): Promise<Id[]> {
  const { code } = ctx.office;
  const { rows } = await sql<{ id: Id }>`select id from service_hall.firm
    where office = ${code} and state in ('refused', 'waiting') and coalesce(decided_at, made_at) < ${before}
      and not exists (select 1 from service_hall.hall_case of where of.office = ${code} and of.firm = firm.id)
    order by made_at, id limit ${portion} for update`.execute(ctx.db);
  const ids = rows.map(({ id }) => id);
  for (const id of ids) await eraseFirm(ctx, id);
  await removeFromIndex(ctx, 'hall-firm', ids);
  return ids;
}

async function eraseFirm(ctx: Ctx, id: Id): Promise<void> {
  const { code } = ctx.office;
  await eraseFollowUps(ctx, { kind: 'hall-firm', id });
  for (const { file } of await firmPapersOf(ctx, id)) await removeRow(ctx, await getFile(ctx, file));
  for (const account of await accountsOf(ctx, id))
    await endVisits(ctx, { kind: 'hall-account', id: account.id });
  for (const table of ['firm_paper', 'account'])
    await sql`delete from ${sql.table(`service_hall.${table}`)}
      where office = ${code} and firm = ${id}`.execute(ctx.db);
  await sql`delete from service_hall.firm where office = ${code} and id = ${id}`.execute(ctx.db);
}

/**
 * Empties accounts that ended before then, but those of whom a chief keeps a case: that somebody acted by one stays. An
 * invitation to an open desk that nobody has opened since ends with it.
 */
export async function emptyAccounts(ctx: Ctx, before: Date): Promise<Id[]> {
  const { code } = ctx.office;
  const { rows } = await sql<{ id: Id; firm: Id; invited: boolean }>`with old as (
      select id, state from service_hall.account
      where office = ${code} and (state = 'ended' and name <> '' and ended_at < ${before}
          or state = 'invited' and made_at < ${before} and firm in (select id from service_hall.firm
            where office = ${code} and state in (${sql.join(openStates)}) and decided_at < ${before}))
        and not exists (select 1 from service_hall.hall_case of where of.office = ${code}
          and of.account = account.id and of.kept_why is not null)
      order by made_at, id limit ${portion} for update)
    update service_hall.account set name = '', email = '', phone = null, version = version + 1,
      state = 'ended', ended_at = coalesce(ended_at, ${ctx.now})
    from old where account.office = ${code} and account.id = old.id
    returning account.id, account.firm, old.state = 'invited' as invited`.execute(ctx.db);
  for (const { id, firm } of rows.filter(({ invited }) => invited)) {
    await endVisits(ctx, { kind: 'hall-account', id });
    firmLine(ctx, firm, 'service-hall.firm-clerk-ended', { account: id });
  }
  return rows.map(({ id }) => id);
}
