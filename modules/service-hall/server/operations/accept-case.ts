import { implement } from '../../../../kernel/server/operation.ts';
import { acceptCase as contract } from '../../contract/handling.ts';
import { acceptHeld } from '../accept.ts';
import { presentCase } from '../present.ts';
import { holdCase } from '../step.ts';

/** Accepts a case: it goes to the first stage after intake, and the time to decide counts from the day of receipt. */
export const acceptCase = implement(contract, async (ctx, on) =>
  presentCase(ctx, await acceptHeld(ctx, await holdCase(ctx, on, 'accept'))),
);
