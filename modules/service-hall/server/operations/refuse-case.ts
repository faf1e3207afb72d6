import { implement } from '../../../../kernel/server/operation.ts';
import { refuseCase as contract } from '../../contract/handling.ts';
import { endCase } from '../end-case.ts';
import { presentCase } from '../present.ts';
import { holdCase } from '../step.ts';

/** Refuses a case at a level of review, and says why. */
export const refuseCase = implement(contract, async (ctx, { why, ...on }) => {
  const held = await holdCase(ctx, on, 'refuse');
  return presentCase(ctx, await endCase(ctx, held, 'refused', 'service-hall.case-refused', why));
});
