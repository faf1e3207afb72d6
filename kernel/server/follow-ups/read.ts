import { listOwners, readFollowUp } from '../../contract/follow-ups.ts';
import { demand } from '../demand.ts';
import { implement } from '../operation.ts';
import { listOwnersOf } from './owners.ts';
import { mayTakePart } from './policy.ts';
import { presentWhole } from './present.ts';
import { getFollowUp } from './queries.ts';

/** One follow-up with its history. */
export const readOperation = implement(readFollowUp, async (ctx, { followUpId }) =>
  presentWhole(ctx, await getFollowUp(ctx, followUpId)),
);

/** Who can be given a follow-up. */
export const listOwnersOperation = implement(listOwners, async (ctx) => {
  demand(mayTakePart(ctx.actor));
  return { people: (await listOwnersOf(ctx)).map(({ userId, name }) => ({ userId, name })) };
});
