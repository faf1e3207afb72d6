import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../../../kernel/contract/ids.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { keysOf, pageOfQuery } from '../../../../kernel/server/paging.ts';
import { listBodies as contract } from '../../contract/body.ts';
import { bodiesAsked } from '../asked.ts';
import { presentBodyRow } from '../present.ts';
import { bodiesById } from '../queries.ts';

/** The bodies of the directory by name, each with the one it stands under. */
export const listBodies = implement(contract, async (ctx, input) => {
  const found = bodiesAsked(ctx, input);
  let page = found.selectAll('body').orderBy('sort_key').orderBy('id');
  if (input.after) {
    const [key, last] = keysOf(input.after, z.tuple([z.string(), id]));
    page = page.where(sql<boolean>`(sort_key, id) > (${key}, ${last}::uuid)`);
  }
  const result = await pageOfQuery(page, found, input, (row) => [row.sort_key, row.id]);
  const parents = await bodiesById(
    ctx,
    result.items.flatMap((row) => row.parent ?? []),
  );
  return { ...result, items: result.items.map((row) => presentBodyRow(row, parents.get(row.parent ?? ''))) };
});
