import type { Kysely } from 'kysely';
import { closedTables } from './tables.ts';

/** Are there accounts whose passwords were printed for a demonstration? Then the server listens on loopback only. */
// biome-ignore lint/suspicious/noExplicitAny: the house's database names no tables
export async function hasDemoPasswords(db: Kysely<any>): Promise<boolean> {
  const one = await closedTables(db)
    .selectFrom('auth.user')
    .select('id')
    .where('demo', '=', true)
    .limit(1)
    .execute();
  return one.length > 0;
}
