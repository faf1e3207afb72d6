import type { Ctx } from '../../../../../kernel/server/context.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { withdrawCardRequest as contract } from '../../../contract/card-steps.ts';
import { mayTakeBack } from '../../cards/may-take-back.ts';
import { wholeHolder } from '../../cards/present-holder.ts';
import { holderToChange, type RequestRecord, requestsOf } from '../../cards/queries.ts';
import { loadStanding } from '../../cards/standing.ts';
import { withdrawRequest } from '../../cards/withdraw-request.ts';
import { refuse } from '../../refuse.ts';

/** Takes back what has not gone to the ministry, or what it was told is not pursued; with a new card or a renewal go its lines. */
export const withdrawCardRequest = implement(contract, async (ctx, input) => {
  const holder = await holderToChange(ctx, input);
  const request = (await requestsOf(ctx, holder.id)).find(({ id }) => id === input.cardRequestId);
  if (!request) throw refuse('not-found');
  await demandTakeBack(ctx, request);
  await withdrawRequest(ctx, await loadStanding(ctx, holder), request);
  return wholeHolder(ctx, holder.id);
});

async function demandTakeBack(ctx: Ctx, request: RequestRecord): Promise<void> {
  if (!(await mayTakeBack(ctx, [request])).has(request.id)) throw refuse('state-conflict', { reason: gone });
}

const gone = {
  zh: '这一事项已经报出或办结，不能撤回。',
  en: 'It has gone out already, or is done.',
};
