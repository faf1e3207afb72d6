import { sql } from 'kysely';
import { z } from 'zod';
import { instant } from '../../../../../kernel/contract/dates.ts';
import { id } from '../../../../../kernel/contract/ids.ts';
import { tables } from '../../../../../kernel/server/context.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { keysOf, pageOfQuery } from '../../../../../kernel/server/paging.ts';
import { type AlignmentState, listAlignments as contract } from '../../../contract/alignments.ts';
import type { LanguageTables } from '../../tables.ts';
import { mayAlign, visibleAlignments } from '../policy.ts';
import { presentRows } from '../present.ts';

/** The alignments, latest change first. */
export const listAlignments = implement(contract, async (ctx, { q, state, ...paged }) => {
  let found = tables<LanguageTables>(ctx)
    .selectFrom('language.alignment')
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`id in (${visibleAlignments(ctx.actor)})`);
  if (state) found = found.where(inState[state]);
  if (q) found = found.where(sql<boolean>`position(lower(${q}) in lower(name)) > 0`);
  let page = found.selectAll().orderBy('changed_at', 'desc').orderBy('id', 'desc');
  if (paged.after) {
    const [at, last] = keysOf(paged.after, z.tuple([instant, id]));
    page = page.where(sql<boolean>`(changed_at, id) < (${at}::timestamptz, ${last}::uuid)`);
  }
  const result = await pageOfQuery(page, found, paged, (row) => [row.changed_at.toISOString(), row.id]);
  return {
    ...result,
    items: await presentRows(ctx, result.items),
    abilities: { make: mayAlign(ctx.actor, 'make') },
  };
});

/** What `stateOf` says, as SQL. */
const inState: Record<AlignmentState, ReturnType<typeof sql<boolean>>> = {
  open: sql<boolean>`stored_version is null`,
  stored: sql<boolean>`stored_version = version`,
  changed: sql<boolean>`stored_version < version`,
};
