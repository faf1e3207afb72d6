import { sql } from 'kysely';
import { readCalendar } from '../../../../kernel/server/calendar/read-calendar.ts';
import { demand } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { type OrderKey, orderAsked, pageInOrder } from '../../../../kernel/server/ordering.ts';
import { listCases as contract } from '../../contract/handling.ts';
import { casesNarrowed } from '../narrow-cases.ts';
import { mayWork } from '../policy.ts';
import { presentRows } from '../present-rows.ts';
import type { CaseRecord } from '../queries.ts';

/** Cases this person may see, latest change first. */
export const listCases = implement(contract, async (ctx, input) => {
  demand(mayWork(ctx.actor));
  const order = orderAsked(orders, input, { by: 'changed', order: 'descending' });
  // The days left are counted by the calendar: it is asked for together with the rows.
  const [page] = await Promise.all([pageInOrder(casesNarrowed(ctx, input), input, order), readCalendar(ctx)]);
  return { ...page, items: await presentRows(ctx, page.items) };
});

const byId: OrderKey<CaseRecord> = { sql: sql.ref('id'), kind: 'id', of: (row) => row.id };
/** What has no clock stands behind what has one. */
const never = '9999-12-31';
const orders: Record<'changed' | 'due' | 'submitted' | 'number', OrderKey<CaseRecord>[]> = {
  changed: [
    { sql: sql.ref('changed_at'), kind: 'instant', of: ({ changed_at }) => changed_at.toISOString() },
    byId,
  ],
  due: [
    { sql: sql`coalesce(due_on, ${sql.lit(never)}::date)`, kind: 'day', of: (row) => row.due_on ?? never },
    byId,
  ],
  submitted: [
    {
      sql: sql`coalesce(submitted_at, made_at)`,
      kind: 'instant',
      of: ({ submitted_at, made_at }) => (submitted_at ?? made_at).toISOString(),
    },
    byId,
  ],
  number: [{ sql: sql`coalesce(number, '')`, kind: 'text', of: (row) => row.number ?? '' }, byId],
};
