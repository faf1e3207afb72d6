import { type SelectQueryBuilder, sql } from 'kysely';
import { type Ctx, tables } from '../../../kernel/server/context.ts';
import type { CaseState } from '../contract/case.ts';
import { statesUnderWork } from './core/case-state.ts';
import { visibleRow, worksFor } from './policy.ts';
import type { CaseRecord } from './queries.ts';
import type { HallTables } from './tables.ts';

/** What a list of cases is narrowed to. */
export interface Narrowing {
  state?: CaseState | undefined;
  open?: 'yes' | undefined;
  service?: string | undefined;
  family?: string | undefined;
  stage?: string | undefined;
  assigned?: string | undefined;
  filing?: string | undefined;
  firm?: string | undefined;
  late?: 'yes' | undefined;
  dueBefore?: string | undefined;
}

type Cases = SelectQueryBuilder<HallTables, 'service_hall.hall_case', object>;

/** The cases this actor may see, narrowed. Drafts of the counter and what was discarded come only when asked for. */
export function casesNarrowed(
  ctx: Ctx,
  asked: Narrowing,
): SelectQueryBuilder<HallTables, 'service_hall.hall_case', CaseRecord> {
  let found: Cases = tables<HallTables>(ctx)
    .selectFrom('service_hall.hall_case')
    .where('office', '=', ctx.office.code)
    .where(visibleRow(ctx.actor));
  if (asked.state) found = found.where('state', '=', asked.state);
  else found = found.where(asked.open ? underWork : received);
  for (const column of ['service', 'family', 'stage', 'filing', 'firm'] as const) {
    const value = asked[column];
    if (value !== undefined) found = found.where(column, '=', value);
  }
  if (asked.assigned === 'nobody') found = found.where('assigned_to', 'is', null);
  else if (asked.assigned === 'me')
    found = found.where(sql<boolean>`assigned_to = any(${worksFor(ctx.actor)})`);
  else if (asked.assigned) found = found.where('assigned_to', '=', asked.assigned);
  if (asked.late) found = found.where('due_on', '<', ctx.today).where(underWork);
  if (asked.dueBefore) found = found.where('due_on', '<', asked.dueBefore);
  return found.selectAll();
}

// Said in words, not as values that come with the question: only so does the database know for every plan which index holds them.
const underWork = sql<boolean>`state in (${sql.join(statesUnderWork.map((state) => sql.lit(state)))})`;
const received = sql<boolean>`state not in ('draft', 'discarded')`;
