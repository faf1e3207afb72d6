import { type Kysely, sql } from 'kysely';
import type { Ctx } from '../context.ts';
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

/** Was the filling of the demonstration office, in which this looks, brought to its end? */
export async function isDemoFilled(ctx: Ctx): Promise<boolean> {
  const { rows } = await sql`
    select from kernel.ledger where office = ${ctx.office.code} and verb = ${demoFilled}`.execute(ctx.db);
  return rows.length > 0;
}
