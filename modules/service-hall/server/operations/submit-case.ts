import { implement } from '../../../../kernel/server/operation.ts';
import { submitCase as contract } from '../../contract/applying.ts';
import { presentOwn } from '../present.ts';
import { holdCase } from '../step.ts';
import { receiveCase } from '../submit.ts';

/** Submits a draft. */
export const submitCase = implement(contract, async (ctx, on) =>
  presentOwn(ctx, await receiveCase(ctx, await holdCase(ctx, on, 'submit'))),
);
