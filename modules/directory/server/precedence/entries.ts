import type { Ctx } from '../../../../kernel/server/context.ts';
import { mostRanked, type PrecedenceList, type RankedEntry } from '../../contract/precedence.ts';
import { nameOfBody, presentPost } from '../present.ts';
import { bodiesUnder, idsBelow, postsHeldIn } from '../queries.ts';
import type { BodyTable } from '../tables.ts';

/** Which list is meant. */
export interface ListAsked {
  list: PrecedenceList;
  body: BodyTable | undefined;
  parts: boolean;
}

/** What stands in a list, in its order; one more than can be ordered, where there are more. */
export async function entriesOf(ctx: Ctx, asked: ListAsked): Promise<RankedEntry[]> {
  if (asked.list === 'bodies') {
    const bodies = bodiesUnder(ctx, asked.body?.id ?? null).limit(mostRanked + 1);
    return (await bodies.execute()).map(ofBody);
  }
  if (!asked.body) return [];
  const bodies = asked.parts ? await idsBelow(ctx, asked.body.id) : [asked.body.id];
  const posts = await postsHeldIn(ctx, bodies, ctx.today)
    .limit(mostRanked + 1)
    .execute();
  return posts.map(presentPost).map((post) => ({
    id: post.id,
    version: post.version,
    rank: post.rank,
    name: post.person,
    title: post.title,
    body: asked.parts ? { id: post.bodyId, name: post.body } : null,
    of: { kind: 'person', id: post.personId },
  }));
}

function ofBody(row: BodyTable): RankedEntry {
  return {
    id: row.id,
    version: row.version,
    rank: row.rank,
    name: nameOfBody(row),
    title: null,
    body: null,
    of: { kind: 'body', id: row.id },
  };
}
