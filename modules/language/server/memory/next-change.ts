import { sql } from 'kysely';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { LanguageTables } from '../tables.ts';

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

/**
 * Holds the clock without a number being taken. Whoever holds units first and writes them later takes it before them, as
 * all who write do: two who hold what the other waits for would both be undone.
 */
export async function holdClock(ctx: Ctx): Promise<void> {
  await tables<LanguageTables>(ctx)
    .selectFrom('language.memory_clock')
    .select('last')
    .where('office', '=', ctx.office.code)
    .forUpdate()
    .execute();
}
