import { type Kysely, sql } from 'kysely';
import { unawaited } from './quick-pool.ts';

/**
 * Writes many rows at once: what the database asks by itself for each of them, such as whether the row a key points at is
 * there, is planned once and kept, in place of anew for every row. Where the place of a conflict hangs on a value, this is
 * not for it: the statement itself may be planned for any values too.
 */
// biome-ignore lint/suspicious/noExplicitAny: any database
export async function plannedOnce<T>(db: Kysely<any>, write: () => Promise<T>): Promise<T> {
  await sql`${unawaited} select set_config('plan_cache_mode', 'auto', true)`.execute(db);
  const written = await write();
  await sql`${unawaited} select set_config('plan_cache_mode', 'force_custom_plan', true)`.execute(db);
  return written;
}
