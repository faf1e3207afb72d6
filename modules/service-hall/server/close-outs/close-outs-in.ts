import { sql } from 'kysely';
import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { HallStatistics } from '../../contract/statistics.ts';
import { serviceNamed } from '../counter/present-ticket.ts';
import { shippedServices } from '../shipped.ts';

type Counted = Omit<HallStatistics['closeOuts'][number], 'service'>;

/** What was to be closed out by a day of the span, by service; what was called off because its case was erased is in no figure. */
export async function closeOutsIn(
  ctx: Ctx,
  from: IsoDate,
  to: IsoDate,
): Promise<HallStatistics['closeOuts']> {
  const { rows } = await sql<{ service: string } & Counted>`
    select c.service, count(*)::int as due,
      count(*) filter (where o.state = 'closed' and o.closed_on <= o.due_on)::int as "inTime",
      count(*) filter (where (o.state = 'closed' and o.closed_on > o.due_on)
        or (o.state = 'open' and o.due_on < ${ctx.today}::date))::int as late,
      count(*) filter (where o.state = 'called-off')::int as "calledOff",
      count(*) filter (where o.state = 'open' and o.due_on >= ${ctx.today}::date)::int as waiting
    from service_hall.close_out o
    join service_hall.hall_case c on c.office = o.office and c.id = o.hall_case
    where o.office = ${ctx.office.code} and o.due_on between ${from}::date and ${to}::date
      and not (o.state = 'called-off' and c.erased_on is not null)
    group by c.service`.execute(ctx.db);
  const order = [...shippedServices.keys()];
  return rows
    .toSorted((a, b) => order.indexOf(a.service) - order.indexOf(b.service))
    .map(({ service, ...figures }) => ({ service: serviceNamed(service), ...figures }));
}
