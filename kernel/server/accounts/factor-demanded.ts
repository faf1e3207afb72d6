import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Ctx } from '../context.ts';
import type { AccountTables } from './tables.ts';

/**
 * Does the office demand a second factor of a member, by a role held there or had from a colleague at this instant? A
 * condition for queries over both tables; the only place that says so.
 */
export function factorDemanded(at: Date): RawBuilder<boolean> {
  return sql<boolean>`('*' = any(auth.office.second_factor_of) or auth.member.roles && auth.office.second_factor_of
    or exists (select from auth.delegations_at(${at}) d where d.office = auth.member.office
      and d.to_user = auth.member.user_id and d.roles && auth.office.second_factor_of))`;
}

/** Does the office of the transaction demand a second factor of this person? Asked on the closed schema. */
export async function demandsSecondFactor(
  ctx: Ctx,
  db: Kysely<AccountTables>,
  userId: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('auth.member')
    .innerJoin('auth.office', 'auth.office.code', 'auth.member.office')
    .select(factorDemanded(ctx.now).as('demanded'))
    .where('auth.member.office', '=', ctx.office.code)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return row?.demanded ?? false;
}
