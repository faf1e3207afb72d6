import { sql } from 'kysely';
import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { addedTo } from './added-to.ts';

/**
 * Of these bodies, those that must stay: somebody holds or held a post there or added to what is known of it, or a body
 * that stays stands under them.
 */
export async function referredBodies(ctx: Ctx, ids: Id[]): Promise<Set<Id>> {
  if (ids.length === 0) return new Set();
  const { rows: posts } = await sql<{ id: Id }>`select distinct body as id from directory.post
    where office = ${ctx.office.code} and body = any(${ids}::uuid[])`.execute(ctx.db);
  const { rows: below } = await sql<{ id: Id; parent: Id }>`select id, parent from directory.body
    where office = ${ctx.office.code} and parent = any(${ids}::uuid[])`.execute(ctx.db);
  const among = new Set(ids);
  const stays = await addedTo(ctx, 'body', ids);
  for (const { id } of posts) stays.add(id);
  let grew = true;
  while (grew) {
    const more = below.filter(({ id, parent }) => (!among.has(id) || stays.has(id)) && !stays.has(parent));
    for (const { parent } of more) stays.add(parent);
    grew = more.length > 0;
  }
  return stays;
}
