import { sql } from 'kysely';
import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { EconomyFigures, MonthFigures } from '../../contract/card-statistics.ts';
import { usableEconomies } from './economies.ts';
import { nothingKnown, waitsByEconomy } from './waits.ts';

/** Each economy a card can list: what was sent to it from a day on, and how long it took lately. */
export async function figuresByEconomy(ctx: Ctx, from: IsoDate): Promise<EconomyFigures[]> {
  const waits = await waitsByEconomy(ctx);
  const tenths = [...waits].map(([economy, { p90 }]) => ({ economy, p90 }));
  const { rows } = await sql<Omit<EconomyFigures, 'name' | 'n' | 'median' | 'p90'>>`
    select line.economy as code, count(*)::int as sent,
      count(*) filter (where state = 'granted')::int as granted,
      count(*) filter (where state = 'refused')::int as refused,
      count(*) filter (where state = 'pending')::int as pending,
      count(*) filter (where state not in ('granted', 'refused', 'pending'))::int as other,
      case when max(known.p90) is null then null
        else count(*) filter (where state = 'pending' and ${ctx.today}::date - sent_on > known.p90)::int end as slow
    from service_hall.economy_line line
    left join jsonb_to_recordset(${JSON.stringify(tenths)}::jsonb) as known(economy text, p90 int)
      on known.economy = line.economy
    where office = ${ctx.office.code} and sent_on >= ${from}::date
    group by line.economy`.execute(ctx.db);
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const none = { sent: 0, granted: 0, refused: 0, pending: 0, other: 0, slow: null };
  return usableEconomies.map(({ card: code, name }) => ({
    ...none,
    ...byCode.get(code),
    code,
    name,
    ...(waits.get(code) ?? nothingKnown),
  }));
}

/** Every month from a day on, also those in which nothing happened. */
export async function figuresByMonth(ctx: Ctx, from: IsoDate): Promise<MonthFigures[]> {
  const office = ctx.office.code;
  const { rows } = await sql<MonthFigures>`
    with months as (
      select to_char(at, 'YYYY-MM') as month
      from generate_series(date_trunc('month', ${from}::date), ${ctx.today}::date, interval '1 month') at),
    happened as (
      select to_char(sent_on, 'YYYY-MM') as month, 'application' as what from service_hall.clearance
        where office = ${office} and sent_on >= ${from}::date
      union all select to_char(answered_on, 'YYYY-MM'), state from service_hall.economy_line
        where office = ${office} and answered_on >= ${from}::date
      union all select to_char(issued_on, 'YYYY-MM'), case when early then 'early' else 'card' end
        from service_hall.card where office = ${office} and issued_on >= ${from}::date)
    select month,
      count(*) filter (where what = 'application')::int as applications,
      count(*) filter (where what in ('granted', 'refused', 'lapsed', 'withdrawn'))::int as answers,
      count(*) filter (where what in ('granted', 'lapsed'))::int as granted,
      count(*) filter (where what in ('card', 'early'))::int as cards,
      count(*) filter (where what = 'early')::int as early
    from months left join happened using (month)
    group by month order by month desc`.execute(ctx.db);
  return rows;
}

export async function cardsInForce(ctx: Ctx): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from service_hall.card
    where office = ${ctx.office.code} and state in ('interim', 'active')`.execute(ctx.db);
  return rows[0]!.count;
}
