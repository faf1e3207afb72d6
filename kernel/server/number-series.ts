import { sql } from 'kysely';
import type { Ctx } from './context.ts';

/** The next number of a series of this office, such as `release-2026`: 1, 2, 3 … without gaps. */
export function nextNumber(ctx: Ctx, series: string): Promise<number> {
  return nextNumbers(ctx, series, 1);
}

/** So many numbers of a series in a row; answers with the first of them. */
export async function nextNumbers(ctx: Ctx, series: string, count: number): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    insert into kernel.number_series (office, series, last) values (${ctx.office.code}, ${series}, ${count})
    on conflict (office, series) do update set last = kernel.number_series.last + ${count} returning last`.execute(
    ctx.db,
  );
  return rows[0]!.last - count + 1;
}
