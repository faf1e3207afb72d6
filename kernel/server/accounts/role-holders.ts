import { sql } from 'kysely';
import type { Ctx } from '../context.ts';
import { asOwner } from './as-owner.ts';

/** Who of the office holds one of these roles today: ids of accounts, for telling them. Within a transaction that writes. */
export async function holdersOf(ctx: Ctx, roles: readonly string[]): Promise<string[]> {
  const rows = await asOwner(ctx, (db) =>
    db
      .selectFrom('auth.member')
      .select('user_id')
      .where('office', '=', ctx.office.code)
      .where(sql<boolean>`roles && ${roles}::text[]`)
      .where((either) => either.or([either('until', 'is', null), either('until', '>=', ctx.today)]))
      .orderBy('joined')
      .execute(),
  );
  return rows.map((row) => row.user_id);
}
