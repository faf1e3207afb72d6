import { sql } from 'kysely';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { addMonths } from '../core/cards/days.ts';
import { type Waits, waitsKnown } from '../core/cards/waits.ts';

/** Older answers say little of how an economy works now. */
export const monthsLookedAt = 24;

/** How long each economy took in the office’s own cases, of what was answered in the last two years. */
export async function waitsByEconomy(ctx: Ctx): Promise<ReadonlyMap<string, Waits>> {
  const { rows } = await sql<{ economy: string } & Waits>`
    select economy, count(*)::int as n,
      percentile_disc(0.5) within group (order by answered_on - sent_on) as median,
      percentile_disc(0.9) within group (order by answered_on - sent_on) as p90
    from service_hall.economy_line
    where office = ${ctx.office.code} and ${answeredLately(ctx)}
    group by economy`.execute(ctx.db);
  return new Map(rows.map(({ economy, ...counted }) => [economy, waitsKnown(counted)]));
}

/** Of these waits, how many past cases of the economy had been answered sooner. */
export async function quickerThan(
  ctx: Ctx,
  waits: readonly { economy: string; days: number }[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ economy: string; quicker: number }>`
    select line.economy, count(*)::int as quicker from service_hall.economy_line line
    join jsonb_to_recordset(${JSON.stringify(waits)}::jsonb) as asked(economy text, days int)
      on asked.economy = line.economy and line.answered_on - line.sent_on < asked.days
    where line.office = ${ctx.office.code} and ${answeredLately(ctx)}
    group by line.economy`.execute(ctx.db);
  return new Map(rows.map(({ economy, quicker }) => [economy, quicker]));
}

function answeredLately(ctx: Ctx) {
  return sql`state in ('granted', 'refused', 'lapsed') and answered_on is not null
    and answered_on > ${addMonths(ctx.today, -monthsLookedAt)}::date`;
}

/** What is known of an economy none of whose answers has come yet. */
export const nothingKnown: Waits = { n: 0, median: null, p90: null };
