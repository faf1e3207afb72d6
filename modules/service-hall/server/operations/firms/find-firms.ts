import { sql } from 'kysely';
import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { matchingIds } from '../../../../../kernel/server/search/matching-ids.ts';
import { findFirms as contract } from '../../../contract/firms.ts';
import { firmsSeen } from '../../firms/firms-seen.ts';
import { maySeeFirms } from '../../firms/policy.ts';
import { presentFirmRow } from '../../firms/present-firm.ts';

const most = 50;

/** Firms by name or credit code. */
export const findFirms = implement(contract, async (ctx, { q, state }) => {
  demand(maySeeFirms(ctx.actor));
  const rows = await firmsSeen(ctx, state)
    .where(sql<boolean>`(id in (${matchingIds(ctx, 'hall-firm', q)}) or code = ${q.toUpperCase()})`)
    .orderBy('sort_key')
    .orderBy('id')
    .limit(most + 1)
    .execute();
  return { items: rows.slice(0, most).map(presentFirmRow), more: rows.length > most };
});
