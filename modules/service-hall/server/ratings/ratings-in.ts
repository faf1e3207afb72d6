import { sql } from 'kysely';
import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { RatingFigures } from '../../contract/statistics.ts';
import { onDays } from '../counter/on-days.ts';
import { serviceNamed } from '../counter/present-ticket.ts';
import { shippedServices } from '../shipped.ts';
import { everyIndicator } from './indicators.ts';

interface Levels {
  n: number;
  levels: number[];
  mean: number | null;
}

/** What was said of cases in a span of days, both ends counted: by service, and by indicator. Mistakes are not counted. */
export async function ratingsIn(ctx: Ctx, from: IsoDate, to: IsoDate): Promise<RatingFigures> {
  return {
    services: await byService(ctx, from, to),
    indicators: await byIndicator(ctx, from, to),
  };
}

/** The ratings of the span that count. */
function given(ctx: Ctx, from: IsoDate, to: IsoDate) {
  return sql`service_hall.rating r where r.office = ${ctx.office.code} and r.state <> 'mistaken'
    and ${onDays(ctx, 'r.given_at', sql.val(from), sql.val(to))}`;
}

/** How often each level was given, and the mean. */
function levelsOf(level: ReturnType<typeof sql>) {
  const counts = [1, 2, 3, 4, 5].map((one) => sql`count(*) filter (where ${level} = ${one}::int)::int`);
  return sql`count(*)::int as n, array[${sql.join(counts)}] as levels, round(avg(${level}), 2)::float8 as mean`;
}

async function byService(ctx: Ctx, from: IsoDate, to: IsoDate): Promise<RatingFigures['services']> {
  const { rows } = await sql<Levels & { service: string; bad: number; answered: number; again: number }>`
    select c.service, ${levelsOf(sql`r.overall`)},
      count(*) filter (where r.due is not null)::int as bad,
      count(*) filter (where r.state = 'mended')::int as answered,
      count(*) filter (where r.again_of is not null)::int as again
    from (select * from ${given(ctx, from, to)}) r
    join service_hall.hall_case c on c.office = r.office and c.id = r.hall_case
    group by c.service`.execute(ctx.db);
  const order = [...shippedServices.keys()];
  return rows
    .toSorted((a, b) => order.indexOf(a.service) - order.indexOf(b.service))
    .map(({ service, ...figures }) => ({ service: serviceNamed(service), ...figures }));
}

async function byIndicator(ctx: Ctx, from: IsoDate, to: IsoDate): Promise<RatingFigures['indicators']> {
  const { rows } = await sql<Levels & { id: string }>`
    select score.key as id, ${levelsOf(sql`score.value::int`)}
    from (select * from ${given(ctx, from, to)}) r, jsonb_each_text(r.scores) score
    group by score.key`.execute(ctx.db);
  return everyIndicator.flatMap(({ id, name }) => {
    const found = rows.find((row) => row.id === id);
    return found ? [{ ...found, name }] : [];
  });
}
