import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../../../../kernel/contract/ids.ts';
import type { InputOf } from '../../../../../kernel/contract/operation.ts';
import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { keysOf, pageOfQuery } from '../../../../../kernel/server/paging.ts';
import { readUnits as contract } from '../../../contract/memory.ts';
import type { LanguageTables } from '../../tables.ts';
import { faultsIn } from '../faults.ts';
import { presentMemory, presentUnit } from '../present.ts';
import { getMemory } from '../queries.ts';

/** The units of a memory. Words are looked for as they stand, on both sides; what resembles is the index's to find. */
export const readUnits = implement(contract, async (ctx, input) => {
  const memory = await getMemory(ctx, input.memoryId);
  const found = narrowed(ctx, input);
  let page = found.selectAll().orderBy('change', 'desc').orderBy('id', 'desc');
  if (input.after) {
    const [change, last] = keysOf(input.after, z.tuple([z.string().regex(/^\d{1,18}$/), id]));
    page = page.where(sql<boolean>`(change, id) < (${change}::bigint, ${last}::uuid)`);
  }
  const result = await pageOfQuery(page, found, input, (row) => [row.change, row.id]);
  return { ...result, items: result.items.map(presentUnit), memory: presentMemory(ctx, memory) };
});

function narrowed(ctx: Ctx, { memoryId, q, document, origin, reviewed, fault }: InputOf<typeof contract>) {
  let found = tables<LanguageTables>(ctx)
    .selectFrom('language.unit')
    .where('office', '=', ctx.office.code)
    .where('memory', '=', memoryId)
    .where('removed_at', 'is', null);
  if (q)
    found = found.where(
      sql<boolean>`(position(lower(${q}) in lower(zh)) > 0 or position(lower(${q}) in lower(en)) > 0)`,
    );
  if (document) found = found.where('document', '=', document);
  if (origin) found = found.where('origin', '=', origin);
  if (reviewed) found = found.where('reviewed', '=', reviewed === 'yes');
  if (fault) found = found.where(faultsIn(ctx.office.code, memoryId)[fault]);
  return found;
}
