import { implement } from '../../../../../kernel/server/operation.ts';
import { declineOwnRequest as contract } from '../../../contract/outside.ts';
import { decline } from '../../jobs/asker-steps.ts';
import { ownJob } from '../own.ts';
import { wholeOwnRequest } from '../present-own.ts';

/** A client body declines a quote. */
export const declineOwnRequest = implement(contract, async (ctx, input) => {
  await ownJob(ctx, input.jobId);
  await decline(ctx, input);
  return wholeOwnRequest(ctx, input.jobId);
});
