import { implement } from '../../../../kernel/server/operation.ts';
import { readOwnRating as contract } from '../../contract/ratings.ts';
import { channelOf, mayFollow } from '../core/ratings.ts';
import { closedOn } from '../ratings/closed-on.ts';
import { indicatorsOn } from '../ratings/indicators.ts';
import { presentOwnRating } from '../ratings/present-ratings.ts';
import { ratingsOf } from '../ratings/queries.ts';
import { seenCase } from '../seen-case.ts';

/** What can be rated of a case, and what was. */
export const readOwnRating = implement(contract, async (ctx, { caseId }) => {
  const of = await seenCase(ctx, caseId);
  const channel = channelOf(of.channel);
  const given = await ratingsOf(ctx, caseId);
  return {
    channel,
    indicators: indicatorsOn(channel, closedOn(ctx, of)),
    given: given.map((one) => presentOwnRating(ctx, one)),
    next: mayFollow(given).next,
  };
});
