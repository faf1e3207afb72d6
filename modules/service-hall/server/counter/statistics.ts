import { sql } from 'kysely';
import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { demand } from '../../../../kernel/server/demand.ts';
import { fewestForMedian, type HallStatistics } from '../../contract/statistics.ts';
import { closeOutsIn } from '../close-outs/close-outs-in.ts';
import { daysFrom } from '../core/counter/days-from.ts';
import { ratingsIn } from '../ratings/ratings-in.ts';
import { shippedServices } from '../shipped.ts';
import { onDays } from './on-days.ts';
import { mayServe } from './policy.ts';
import { serviceNamed } from './present-ticket.ts';
import { type AskedSpan, spanOf } from './span.ts';
import { inPlace, stageNamed } from './stages-named.ts';

/** The figures of a span of days, both ends counted, for those who work in the hall. */
export async function statisticsOf(ctx: Ctx, asked: AskedSpan): Promise<HallStatistics> {
  demand(mayServe(ctx.actor));
  const { from, to, count } = spanOf(ctx, asked);
  return {
    from,
    to,
    services: await servicesIn(ctx, from, to),
    days: await daysIn(ctx, daysFrom(from, count)),
    stages: await stagesNow(ctx),
    ratings: await ratingsIn(ctx, from, to),
    closeOuts: await closeOutsIn(ctx, from, to),
  };
}

type Counted = Record<'received' | 'done' | 'refused' | 'withdrawn' | 'open' | 'late', number> & {
  medianDays: number | null;
};

async function servicesIn(ctx: Ctx, from: IsoDate, to: IsoDate): Promise<HallStatistics['services']> {
  const within = (column: string) => onDays(ctx, column, sql.val(from), sql.val(to));
  const { rows } = await sql<{ service: string } & Counted>`
    select service,
      count(*) filter (where ${within('submitted_at')})::int as received,
      count(*) filter (where state = 'done' and ${within('closed_at')})::int as done,
      count(*) filter (where state in ('refused', 'not-accepted') and ${within('closed_at')})::int as refused,
      count(*) filter (where state in ('withdrawn', 'lapsed') and ${within('closed_at')})::int as withdrawn,
      count(*) filter (where state in ${open})::int as open,
      count(*) filter (where state in ${open} and due_on < ${ctx.today})::int as late,
      case when count(*) filter (where state = 'done' and ${within('closed_at')}) >= ${fewestForMedian}::int then
        percentile_disc(0.5) within group (order by (closed_at at time zone ${ctx.office.timeZone})::date - received_on)
          filter (where state = 'done' and ${within('closed_at')}) end as "medianDays"
    from service_hall.hall_case where office = ${ctx.office.code} and state not in ('draft', 'discarded')
    group by service`.execute(ctx.db);
  const order = [...shippedServices.keys()];
  return rows
    .toSorted((a, b) => order.indexOf(a.service) - order.indexOf(b.service))
    .map(({ service, ...figures }) => ({ service: serviceNamed(service), ...figures }));
}

const open = sql`('submitted', 'correcting', 'in-hand', 'ready')`;

type DayRow = { day: string } & Omit<HallStatistics['days'][number], 'day'>;

async function daysIn(ctx: Ctx, days: IsoDate[]): Promise<HallStatistics['days']> {
  const office = ctx.office.code;
  const onThatDay = (column: string) => onDays(ctx, column, sql`d.day`);
  const cases = (column: string) => sql`(select count(*)::int from service_hall.hall_case c
    where c.office = ${office} and ${onThatDay(`c.${column}`)}`;
  const tickets = sql`from service_hall.ticket t where t.office = ${office} and t.day = d.day`;
  const bookings = (state: string) => sql`(select count(*)::int from service_hall.booking b
    where b.office = ${office} and b.state = ${state} and ${onThatDay('b.starts_at')})`;
  const { rows } = await sql<DayRow>`
    select d.day::text as day,
      ${cases('submitted_at')}) as received,
      ${cases('closed_at')} and c.state = 'done') as done,
      (select count(*)::int ${tickets}) as tickets,
      (select count(*)::int ${tickets} and t.state = 'served') as served,
      (select count(*)::int ${tickets} and t.state = 'absent') as absent,
      (select round(avg(extract(epoch from t.first_called - t.taken_at)) / 60)::int ${tickets}
        and t.first_called is not null) as "meanWait",
      ${bookings('came')} as kept, ${bookings('missed')} as missed
    from unnest(${sql.val(days)}::date[]) as d(day) order by d.day`.execute(ctx.db);
  return rows;
}

async function stagesNow(ctx: Ctx): Promise<HallStatistics['stages']> {
  const { rows } = await sql<{ service: string; stage: string; open: number }>`
    select service, stage, count(*)::int as open from service_hall.hall_case
    where office = ${ctx.office.code} and state in ${open} group by service, stage`.execute(ctx.db);
  return rows
    .toSorted(inPlace)
    .map(({ service, stage, open: n }) => ({ ...stageNamed(service, stage), open: n }));
}
