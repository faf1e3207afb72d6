import { sql } from 'kysely';
import type { IsoDate } from '../../../../kernel/contract/dates.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { demand } from '../../../../kernel/server/demand.ts';
import { linesOfKind } from '../../../../kernel/server/ledger/subject-lines.ts';
import { fewestForMedian, type StageTimes } from '../../contract/statistics.ts';
import { leaves, moves } from '../core/stage-lines.ts';
import { onDays } from './on-days.ts';
import { mayServe } from './policy.ts';
import { type AskedSpan, spanOf } from './span.ts';
import { inPlace, stageNamed } from './stages-named.ts';

type Row = { service: string; stage: string } & Pick<StageTimes, 'n' | 'median' | 'most'>;

/** How long cases stayed in the stages they left in a span, both ends counted, for those who work in the hall. */
export async function stageTimesOf(
  ctx: Ctx,
  asked: AskedSpan,
): Promise<{ from: IsoDate; to: IsoDate; stages: StageTimes[] }> {
  demand(mayServe(ctx.actor));
  const { from, to } = spanOf(ctx, asked);
  const within = onDays(ctx, 'at', sql.val(from), sql.val(to));
  const lines = linesOfKind(ctx, 'hall-case', [...moves, ...leaves]);
  const share = (part: number) => sql`case when count(*) >= ${fewestForMedian}::int then
    round((percentile_cont(${part}::float8) within group (order by days))::numeric, 1)::float8 end`;
  const { rows } = await sql<Row>`
    with moved as (
      select subject_id, verb, at, seq, data->>'stage' as stage,
        coalesce(data->>'done' = 'true', false) as done from (${lines}) line
      where (verb = any(${leaves}::text[]) or data->>'stage' is not null)
        and subject_id in (select subject_id from (${lines}) touched where ${within})
    ), passed as (
      select subject_id, verb, at, stage, done,
        at - lag(at) over each as stayed,
        lag(verb) over each as entered_by,
        case lag(verb) over each when 'service-hall.case-submitted'
          then first_value(stage) over each else lag(stage) over each end as was
      from moved window each as (partition by subject_id order by seq)
    ), stay as (
      select c.service, p.was as stage, extract(epoch from p.stayed) / 86400 as days
      from passed p join service_hall.hall_case c on c.office = ${ctx.office.code} and c.id = p.subject_id
      where p.was is not null and p.entered_by <> 'service-hall.case-begun'
        and (p.done or p.stage is distinct from p.was) and ${within}
        and p.verb not in ('service-hall.case-withdrawn', 'service-hall.case-lapsed')
    )
    select service, stage, count(*)::int as n, ${share(0.5)} as median, ${share(0.9)} as most
    from stay group by service, stage`.execute(ctx.db);
  return {
    from,
    to,
    stages: rows
      .toSorted(inPlace)
      .map(({ service, stage, ...times }) => ({ ...stageNamed(service, stage), ...times })),
  };
}
