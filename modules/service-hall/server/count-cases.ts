import { sql } from 'kysely';
import type { IsoDate } from '../../../kernel/contract/dates.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import { statesUnderWork } from './core/case-state.ts';
import type { Counted } from './core/overview.ts';
import { visibleRow } from './policy.ts';

/** The cases worked on that this actor may see, counted by owner, service and stage; `until` is the last day of those due soon. */
export async function countCases(ctx: Ctx, until: IsoDate): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select assigned_to as assigned, service, edition, stage, count(*)::int as open,
      count(*) filter (where due_on < ${ctx.today})::int as late,
      count(*) filter (where due_on between ${ctx.today} and ${until})::int as soon,
      count(*) filter (where paused_since is not null)::int as waiting
    from service_hall.hall_case
    where office = ${ctx.office.code} and state in (${sql.join(statesUnderWork)})
      and ${visibleRow(ctx.actor)}
    group by assigned_to, service, edition, stage
    order by service, stage`.execute(ctx.db);
  return rows;
}
