import type { Kysely } from 'kysely';
import type { AccountTables } from './tables.ts';

/** Writes the hash of a new password. A demonstration account becomes an ordinary one with it. */
export async function writePassword(
  db: Kysely<AccountTables>,
  { userId, hash, mustChange, now }: { userId: string; hash: string; mustChange: boolean; now: Date },
): Promise<void> {
  await db
    .updateTable('auth.account')
    .set({ password: hash, updated_at: now })
    .where('user_id', '=', userId)
    .where('provider_id', '=', 'credential')
    .execute();
  await db
    .updateTable('auth.user')
    .set({ demo: false, must_change: mustChange, updated_at: now })
    .where('id', '=', userId)
    .execute();
}
