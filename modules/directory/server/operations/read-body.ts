import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { type Body, readBody as contract } from '../../contract/body.ts';
import { mergedInto, standsFor } from '../merges/pointers.ts';
import { presentedNamesOf } from '../other-names/queries.ts';
import { may } from '../policy.ts';
import { abilitiesOf, nameOfBody, presentBodyRow, presentPost } from '../present.ts';
import { bodiesUnder, chainAbove, getBody, holdersOn } from '../queries.ts';
import { economyOf } from '../reference.ts';
import { refuse } from '../refuse.ts';

/** A body with what stands above and below it and who holds its posts today. */
export const readBody = implement(contract, async (ctx, { bodyId }) => {
  if (may(ctx.actor, 'see') !== true) throw refuse('not-found');
  return wholeBody(ctx, await standsFor(ctx, 'body', bodyId));
});

/** The body as the contract promises; every operation on a body answers with it. */
export async function wholeBody(ctx: Ctx, id: Id): Promise<Body> {
  const row = await getBody(ctx, id);
  const above = await chainAbove(ctx, id);
  const below = await bodiesUnder(ctx, id).execute();
  return {
    ...presentBodyRow(row, above[0]),
    version: row.version,
    economy: economyOf(row.economy),
    above: above.map((parent) => ({ id: parent.id, name: nameOfBody(parent) })).reverse(),
    below: below.map((child) => presentBodyRow(child, row)),
    posts: (await holdersOn(ctx, id, ctx.today)).map(presentPost),
    otherNames: await presentedNamesOf(ctx, 'body', id),
    merged: await mergedInto(ctx, 'body', id),
    abilities: abilitiesOf(ctx.actor),
  };
}
