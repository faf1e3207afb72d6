import { demand } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { whoHeld as contract } from '../../contract/person.ts';
import { may } from '../policy.ts';
import { presentPost } from '../present.ts';
import { getBody, holdersOn } from '../queries.ts';

/** Who held the posts of a body (or one title of it) on a day. */
export const whoHeld = implement(contract, async (ctx, input) => {
  demand(may(ctx.actor, 'see'));
  const body = await getBody(ctx, input.bodyId);
  return { posts: (await holdersOn(ctx, body.id, input.day, input.title)).map(presentPost) };
});
