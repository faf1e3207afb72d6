import { type Kysely, sql } from 'kysely';
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

/** Ledger verb of the line that closes the filling of the demonstration office. */
export const demoFilled = 'office.demo-filled';

/** Was the filling of this demonstration office begun and never closed? */
// biome-ignore lint/suspicious/noExplicitAny: the house's database names no tables
export async function isHalfFilled(db: Kysely<any>, office: string): Promise<boolean> {
  const { rows } = await sql<{ demo: boolean; filled: boolean }>`
    select exists (select from auth."user" where demo) as demo,
      exists (select from kernel.ledger where office = ${office} and verb = ${demoFilled}) as filled`.execute(
    db,
  );
  return rows.some(({ demo, filled }) => demo && !filled);
}
