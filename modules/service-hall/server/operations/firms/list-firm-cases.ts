import { sql } from 'kysely';
import { implement } from '../../../../../kernel/server/operation.ts';
import { type OrderKey, pageInOrder } from '../../../../../kernel/server/ordering.ts';
import { listFirmCases as contract } from '../../../contract/firm-desk.ts';
import { seenDesk } from '../../firms/desk-key.ts';
import { casesOfFirm } from '../../firms/firm-cases.ts';
import { presentRows } from '../../present-rows.ts';
import type { CaseRecord } from '../../queries.ts';

/** The cases of the firm somebody acts for, latest change first. */
export const listFirmCases = implement(contract, async (ctx, { part, ...asked }) => {
  await seenDesk(ctx);
  const page = await pageInOrder(casesOfFirm(ctx, part), asked, latest);
  return { ...page, items: await presentRows(ctx, page.items) };
});

const latest: OrderKey<CaseRecord>[] = [
  {
    sql: sql.ref('changed_at'),
    kind: 'instant',
    of: ({ changed_at }) => changed_at.toISOString(),
    descending: true,
  },
  { sql: sql.ref('id'), kind: 'id', of: ({ id }) => id, descending: true },
];
