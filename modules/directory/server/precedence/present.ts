import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { mostRanked, type Precedence, type PrecedenceList } from '../../contract/precedence.ts';
import { standsFor } from '../merges/pointers.ts';
import { may } from '../policy.ts';
import { nameOfBody } from '../present.ts';
import { getBody } from '../queries.ts';
import { entriesOf, type ListAsked } from './entries.ts';
import { historyOf } from './history.ts';
import { findOwnBody } from './own-body.ts';

/** The list a request names: the posts of the office's own body where it names none. */
export async function listAsked(
  ctx: Ctx,
  { list, bodyId, parts }: { list: PrecedenceList; bodyId?: Id | undefined; parts: boolean },
): Promise<ListAsked> {
  const named = bodyId === undefined ? undefined : await getBody(ctx, await standsFor(ctx, 'body', bodyId));
  const body = named ?? (list === 'posts' ? await findOwnBody(ctx) : undefined);
  return { list, body, parts: list === 'posts' && parts };
}

/** The list as the contract promises. */
export async function wholeList(ctx: Ctx, asked: ListAsked): Promise<Precedence> {
  const entries = await entriesOf(ctx, asked);
  return {
    list: asked.list,
    body: asked.body ? { id: asked.body.id, name: nameOfBody(asked.body) } : null,
    parts: asked.parts,
    entries: entries.slice(0, mostRanked),
    more: entries.length > mostRanked,
    history: await historyOf(ctx, asked),
    abilities: { set: may(ctx.actor, 'appoint') },
  };
}
