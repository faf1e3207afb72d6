import { sql } from 'kysely';
import type { Ctx } from '../../../../kernel/server/context.ts';

/**
 * The number of this write. The clock is held until the transaction ends, so a higher number is never committed before
 * a lower one: whoever follows misses nothing.
 */
export async function nextChange(ctx: Ctx): Promise<number> {
  const { rows } = await sql<{ last: string }>`
    insert into language.memory_clock as clock (office, last) values (${ctx.office.code}, 1)
    on conflict (office) do update set last = clock.last + 1 returning last`.execute(ctx.db);
  return Number(rows[0]!.last);
}
