import { type Kysely, sql } from 'kysely';

/** How much work waits in the queue, and how much failed for good. */
// biome-ignore lint/suspicious/noExplicitAny: the kernel names no module's tables
export async function jobsByState(db: Kysely<any>): Promise<{ waiting: number; failed: number }> {
  const { rows } = await sql<{ waiting: number; failed: number }>`
    select (count(*) filter (where state in ('created', 'retry')))::int as waiting,
      (count(*) filter (where state = 'failed'))::int as failed from pgboss.job`.execute(db);
  return rows[0]!;
}
