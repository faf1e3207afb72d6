import { sql } from 'kysely';
import type { Ctx } from '../context.ts';
import { asOwner } from './as-owner.ts';
import { currentMembers } from './current-members.ts';

/** Who of the office holds one of these roles today: ids of accounts, for telling them. Within a transaction that writes. */
export async function holdersOf(ctx: Ctx, roles: readonly string[]): Promise<string[]> {
  const rows = await asOwner(ctx, (db) =>
    currentMembers(ctx, db)
      .select('user_id')
      .where(sql<boolean>`roles && ${roles}::text[]`)
      .orderBy('joined')
      .execute(),
  );
  return rows.map((row) => row.user_id);
}
