import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { readChart as contract, mostOnChart } from '../../contract/chart.ts';
import { cutTree } from '../core/cut-tree.ts';
import { headsOf } from '../core/heads.ts';
import { standsFor } from '../merges/pointers.ts';
import { may } from '../policy.ts';
import { findOwnBody } from '../precedence/own-body.ts';
import { nameOfBody, presentBodyRow, presentPost } from '../present.ts';
import { bodiesBelow, chainAbove, getBody, postsHeldIn, topmostBodies } from '../queries.ts';
import { refuse } from '../refuse.ts';
import type { BodyTable } from '../tables.ts';

/** The organisation chart of a body, of the office's own where none is named. */
export const readChart = implement(contract, async (ctx, { bodyId }) => {
  if (may(ctx.actor, 'see') !== true) throw refuse('not-found');
  const root =
    bodyId === undefined ? await findOwnBody(ctx) : await getBody(ctx, await standsFor(ctx, 'body', bodyId));
  const roots = root ? [root] : await topmostBodies(ctx, mostOnChart);
  const rows = await shownBelow(ctx, roots);
  const posts = await heldIn(
    ctx,
    rows.map(({ body }) => body.id),
  );
  const byId = new Map(rows.map(({ body }) => [body.id, body]));
  return {
    above: root
      ? (await chainAbove(ctx, root.id)).map(({ id, ...body }) => ({ id, name: nameOfBody(body) })).reverse()
      : [],
    nodes: rows.map(({ body, under, more }) => {
      const held = posts.get(body.id) ?? [];
      return {
        ...presentBodyRow(body, under === null ? undefined : byId.get(under)),
        under,
        more,
        held: held.length,
        heads: headsOf(held).map(presentPost),
      };
    }),
  };
});

async function shownBelow(ctx: Ctx, roots: BodyTable[]) {
  const all = await bodiesBelow(
    ctx,
    roots.map(({ id }) => id),
  );
  const parts = Map.groupBy(all, ({ parent }) => parent);
  return cutTree(roots, (id) => parts.get(id) ?? [], mostOnChart);
}

async function heldIn(ctx: Ctx, bodies: Id[]) {
  const posts = await postsHeldIn(ctx, bodies, ctx.today).execute();
  return Map.groupBy(posts, ({ body }) => body);
}
