import { implement } from '../../../../../kernel/server/operation.ts';
import { rateOwnRequest as contract } from '../../../contract/outside.ts';
import { rate } from '../../jobs/asker-steps.ts';
import { ownJob } from '../own.ts';
import { wholeOwnRequest } from '../present-own.ts';

/** What a client body thinks of a translation. */
export const rateOwnRequest = implement(contract, async (ctx, input) => {
  await ownJob(ctx, input.jobId);
  await rate(ctx, input);
  return wholeOwnRequest(ctx, input.jobId);
});
