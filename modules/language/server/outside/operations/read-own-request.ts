import { implement } from '../../../../../kernel/server/operation.ts';
import { readOwnRequest as contract } from '../../../contract/outside.ts';
import { wholeOwnRequest } from '../present-own.ts';

/** A request with its quote and what was delivered, for whoever sent it. */
export const readOwnRequest = implement(contract, (ctx, { jobId }) => wholeOwnRequest(ctx, jobId));
