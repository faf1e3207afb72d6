import { sql } from 'kysely';
import type { Ctx } from '../context.ts';
import { asOwner } from './as-owner.ts';
import { currentMembers } from './current-members.ts';

/** Who of the office holds one of these roles today, or has the duties of who does: ids of accounts, for telling them. Within a transaction that writes. */
export async function holdersOf(ctx: Ctx, roles: readonly string[]): Promise<string[]> {
  const rows = await asOwner(ctx, (db) =>
    currentMembers(ctx, db)
      .select('user_id')
      .where(sql<boolean>`roles && ${roles}::text[]`)
      .orderBy('joined')
      .execute(),
  );
  const deputies = await asOwner(ctx, (db) =>
    sql<{ to_user: string }>`select to_user from auth.delegations_at(${ctx.now})
      where office = ${ctx.office.code} and roles && ${roles}::text[] order by id`.execute(db),
  );
  return [...new Set([...rows.map((row) => row.user_id), ...deputies.rows.map((row) => row.to_user)])];
}
