import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../../../kernel/contract/ids.ts';
import { tables } from '../../../../kernel/server/context.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { keysOf, pageOfQuery } from '../../../../kernel/server/paging.ts';
import { matchingIds } from '../../../../kernel/server/search/matching-ids.ts';
import { listPlaces as contract } from '../../contract/place.ts';
import { presentPlaceRow } from '../places/present.ts';
import { visible } from '../policy.ts';
import type { DirectoryTables } from '../tables.ts';

/** The places of the directory by name. */
export const listPlaces = implement(contract, async (ctx, input) => {
  let found = tables<DirectoryTables>(ctx)
    .selectFrom('directory.place as place')
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`id in (${visible(ctx.actor, 'directory.place')})`);
  if (input.q) found = found.where(sql<boolean>`id in (${matchingIds(ctx, 'place', input.q)})`);
  if (input.kind) found = found.where('kind', '=', input.kind);
  let page = found.selectAll('place').orderBy('sort_key').orderBy('id');
  if (input.after) {
    const [key, last] = keysOf(input.after, z.tuple([z.string(), id]));
    page = page.where(sql<boolean>`(sort_key, id) > (${key}, ${last}::uuid)`);
  }
  const result = await pageOfQuery(page, found, input, (row) => [row.sort_key, row.id]);
  return { ...result, items: result.items.map(presentPlaceRow) };
});
