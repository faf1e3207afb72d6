import { type Selectable, sql } from 'kysely';
import { tables } from '../../../../../kernel/server/context.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { type OrderKey, orderAsked, pageInOrder } from '../../../../../kernel/server/ordering.ts';
import { matchingIds } from '../../../../../kernel/server/search/matching-ids.ts';
import { listJobs as contract } from '../../../contract/job-steps.ts';
import { statesUnderWork } from '../../core/jobs/job-state.ts';
import { mayRequest, visibleJobs } from '../policy.ts';
import { presentJobs } from '../present.ts';
import type { JobTable, JobTables } from '../tables.ts';

/** Jobs this person may see, those to be delivered first at the top. */
export const listJobs = implement(contract, async (ctx, input) => {
  let found = tables<JobTables>(ctx)
    .selectFrom('language.job as job')
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`id in (${visibleJobs(ctx.actor)})`);
  if (input.state) found = found.where('state', '=', input.state);
  if (input.open) found = found.where('state', input.open === 'yes' ? 'in' : 'not in', statesUnderWork);
  if (input.kind) found = found.where('kind', '=', input.kind);
  const person = input.mine && ctx.actor.kind === 'user' ? ctx.actor.userId : input.person;
  if (person) found = found.where(sql<boolean>`${person} in (requested_by, translator, reviser, reviewer)`);
  if (input.q) found = found.where(sql<boolean>`id in (${matchingIds(ctx, 'translation-job', input.q)})`);
  const result = await pageInOrder(found.selectAll('job'), input, orderAsked(orders, input, { by: 'due' }));
  return {
    ...result,
    items: await presentJobs(ctx, result.items),
    abilities: { request: mayRequest(ctx.actor) },
  };
});

type Row = Selectable<JobTable>;

const byId: OrderKey<Row> = { sql: sql.ref('id'), kind: 'id', of: (row) => row.id };
const orders: Record<'due' | 'number' | 'requested', OrderKey<Row>[]> = {
  due: [
    { sql: sql`coalesce(due, wanted_by)`, kind: 'day', of: ({ due, wanted_by }) => due ?? wanted_by },
    byId,
  ],
  number: [{ sql: sql.ref('number'), kind: 'text', of: (row) => row.number }, byId],
  requested: [
    { sql: sql.ref('requested_at'), kind: 'instant', of: ({ requested_at }) => requested_at.toISOString() },
    byId,
  ],
};
