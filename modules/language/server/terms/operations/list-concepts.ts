import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../../../../kernel/contract/ids.ts';
import { tables } from '../../../../../kernel/server/context.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { keysOf, pageOfQuery } from '../../../../../kernel/server/paging.ts';
import { type ConceptState, listConcepts as contract } from '../../../contract/terms.ts';
import type { LanguageTables } from '../../tables.ts';
import { mayPropose, visibleConcepts } from '../policy.ts';
import { presentConceptRow } from '../present.ts';
import { recordsOf } from '../queries.ts';

/** The concepts by name, each as last written. */
export const listConcepts = implement(contract, async (ctx, { q, state, ...paged }) => {
  let found = tables<LanguageTables>(ctx)
    .selectFrom('language.concept as concept')
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`id in (${visibleConcepts(ctx.actor)})`);
  if (state) found = found.where(inState[state]);
  if (q)
    found = found.where(sql<boolean>`exists (select from language.term t where t.office = concept.office
    and t.concept = concept.id and t.edition = concept.latest and position(lower(${q}) in lower(t.text)) > 0)`);
  let page = found.selectAll().orderBy('sort_key').orderBy('id');
  if (paged.after) {
    const [key, last] = keysOf(paged.after, z.tuple([z.string(), id]));
    page = page.where(sql<boolean>`(sort_key, id) > (${key}, ${last}::uuid)`);
  }
  const result = await pageOfQuery(page, found, paged, (row) => [row.sort_key, row.id]);
  const records = await recordsOf(ctx, result.items);
  return { ...result, items: records.map(presentConceptRow), abilities: { propose: mayPropose(ctx.actor) } };
});

/** What `stateOf` says, as SQL. */
const inState: Record<ConceptState, ReturnType<typeof sql<boolean>>> = {
  withdrawn: sql<boolean>`withdrawn_at is not null`,
  proposed: sql<boolean>`withdrawn_at is null and in_force is null`,
  'in-force': sql<boolean>`withdrawn_at is null and in_force = latest`,
  changed: sql<boolean>`withdrawn_at is null and in_force < latest`,
};
