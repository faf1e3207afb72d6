import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { closedTables } from './tables.ts';

/**
 * The key that signs session cookies. Made once and kept in the closed schema, so that every process of the
 * installation signs alike and nothing has to be set by hand.
 */
// biome-ignore lint/suspicious/noExplicitAny: the house's database names no tables
export async function signingSecret(db: Kysely<any>): Promise<string> {
  const secrets = closedTables(db);
  await secrets
    .insertInto('auth.secret')
    .values({ name: 'session', value: randomBytes(32).toString('hex') })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await secrets
    .selectFrom('auth.secret')
    .select('value')
    .where('name', '=', 'session')
    .executeTakeFirstOrThrow();
  return row.value;
}
