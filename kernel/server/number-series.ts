import { sql } from 'kysely';
import type { Ctx } from './context.ts';

/** The next number of a series of this office, such as `release-2026`: 1, 2, 3 … without gaps. */
export async function nextNumber(ctx: Ctx, series: string): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    insert into kernel.number_series (office, series, last) values (${ctx.office.code}, ${series}, 1)
    on conflict (office, series) do update set last = kernel.number_series.last + 1 returning last`.execute(
    ctx.db,
  );
  return rows[0]!.last;
}
