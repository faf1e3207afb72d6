import { withdrawFollowUp } from '../../contract/follow-ups.ts';
import { implement } from '../operation.ts';
import { withdrawnStep } from './closing.ts';
import { takeStep } from './take-step.ts';

/** Withdraws a follow-up: it is not to be done any more, and the reason stands with it. */
export const withdrawOperation = implement(withdrawFollowUp, async (ctx, { reason, ...on }) =>
  takeStep(ctx, on, 'withdraw', async () => withdrawnStep(ctx, reason)),
);
