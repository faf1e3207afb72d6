import { sql } from 'kysely';
import { demand } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { readRatingFigures as contract } from '../../contract/ratings.ts';
import { mayWork } from '../policy.ts';

interface Figures {
  month: string;
  closed: number;
  rated: number;
  again: number;
  levels: number[];
  mean: number | null;
  bad: number;
  mended_in_time: number;
  mistaken: number;
}

/** Ratings by the month their cases were closed in. */
export const readRatingFigures = implement(contract, async (ctx, { months }) => {
  demand(mayWork(ctx.actor));
  const zone = ctx.office.timeZone;
  const { rows } = await sql<Figures>`
    with month as (
      select to_char(date_trunc('month', ${ctx.today}::date) - make_interval(months => n), 'YYYY-MM') as month
      from generate_series(0, ${months}::int - 1) n
    ), ended as (
      select to_char(c.closed_at at time zone ${zone}, 'YYYY-MM') as month, c.id as of, r.*,
        r.id is not null and r.state <> 'mistaken' as counts
      from service_hall.hall_case c
      left join service_hall.rating r on r.office = c.office and r.hall_case = c.id
      where c.office = ${ctx.office.code} and c.state in ('done', 'refused', 'not-accepted')
    )
    select m.month, count(distinct e.of)::int as closed,
      count(*) filter (where e.counts)::int as rated,
      count(*) filter (where e.counts and e.again_of is not null)::int as again,
      array[${sql.join([1, 2, 3, 4, 5].map((one) => sql`count(*) filter (where e.counts and e.overall = ${one}::int)::int`))}] as levels,
      round(avg(e.overall) filter (where e.counts), 2)::float8 as mean,
      count(*) filter (where e.counts and e.due is not null)::int as bad,
      count(*) filter (where e.state = 'mended' and (e.answered_at at time zone ${zone})::date <= e.due)::int as mended_in_time,
      count(*) filter (where e.state = 'mistaken')::int as mistaken
    from month m left join ended e on e.month = m.month
    group by m.month order by m.month desc`.execute(ctx.db);
  return {
    months: rows.map(({ mended_in_time: mendedInTime, ...row }) => ({ ...row, mendedInTime })),
  };
});
