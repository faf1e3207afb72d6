import { type Kysely, sql } from 'kysely';
import type { Ctx } from '../context.ts';
import { type AccountTables, closedTables } from './tables.ts';

/**
 * Steps out of the application role for one piece of work on the closed schema, within the transaction: so an
 * account and its ledger line come to be together or not at all.
 */
export async function asOwner<T>(ctx: Ctx, work: (db: Kysely<AccountTables>) => Promise<T>): Promise<T> {
  await sql`select set_config('role', 'none', true)`.execute(ctx.db);
  const result = await work(closedTables(ctx.db));
  await sql`select set_config('role', 'chancery_app', true)`.execute(ctx.db);
  return result;
}
