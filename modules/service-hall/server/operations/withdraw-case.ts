import { implement } from '../../../../kernel/server/operation.ts';
import { withdrawCase as contract } from '../../contract/applying.ts';
import { endCase } from '../end-case.ts';
import { presentOwn } from '../present.ts';
import { holdCase } from '../step.ts';

/** The applicant withdraws; the case is closed. */
export const withdrawCase = implement(contract, async (ctx, on) => {
  const held = await holdCase(ctx, on, 'withdraw');
  return presentOwn(ctx, await endCase(ctx, held, 'withdrawn', 'service-hall.case-withdrawn'));
});
