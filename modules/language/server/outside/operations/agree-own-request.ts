import { implement } from '../../../../../kernel/server/operation.ts';
import { agreeOwnRequest as contract } from '../../../contract/outside.ts';
import { agree } from '../../jobs/asker-steps.ts';
import { ownJob } from '../own.ts';
import { wholeOwnRequest } from '../present-own.ts';

/** A client body agrees to a quote. */
export const agreeOwnRequest = implement(contract, async (ctx, input) => {
  await ownJob(ctx, input.jobId);
  await agree(ctx, input);
  return wholeOwnRequest(ctx, input.jobId);
});
