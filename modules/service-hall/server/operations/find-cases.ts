import { sql } from 'kysely';
import { demand } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { matchingIds } from '../../../../kernel/server/search/matching-ids.ts';
import { findCases as contract } from '../../contract/handling.ts';
import { casesNarrowed } from '../narrow-cases.ts';
import { mayWork } from '../policy.ts';
import { presentRows } from '../present-rows.ts';

/** Cases by name, firm, reference or passport, latest change first. */
export const findCases = implement(contract, async (ctx, { q, limit, ...asked }) => {
  demand(mayWork(ctx.actor));
  const rows = await casesNarrowed(ctx, asked)
    .where(sql<boolean>`id in (${matchingIds(ctx, 'hall-case', q)})`)
    .orderBy('changed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  return { items: await presentRows(ctx, rows.slice(0, limit)), more: rows.length > limit };
});
