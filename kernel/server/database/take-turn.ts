import { type Kysely, sql } from 'kysely';

/**
 * Whoever else takes the turn of this name waits until this transaction ends: for what no row could hold. Names are one
 * space for the whole database, so what belongs to an office names it.
 */
// biome-ignore lint/suspicious/noExplicitAny: any transaction
export async function takeTurn(db: Kysely<any>, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(db);
}
