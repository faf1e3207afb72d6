import { implement } from '../../../../../kernel/server/operation.ts';
import { withdrawOwnRequest as contract } from '../../../contract/outside.ts';
import { cancel } from '../../jobs/asker-steps.ts';
import { ownJob } from '../own.ts';
import { wholeOwnRequest } from '../present-own.ts';

/** A client body withdraws a request while its translation has not begun. */
export const withdrawOwnRequest = implement(contract, async (ctx, input) => {
  await ownJob(ctx, input.jobId);
  await cancel(ctx, input);
  return wholeOwnRequest(ctx, input.jobId);
});
