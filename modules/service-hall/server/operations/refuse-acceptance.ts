import { implement } from '../../../../kernel/server/operation.ts';
import { refuseAcceptance as contract } from '../../contract/handling.ts';
import { endCase } from '../end-case.ts';
import { presentCase } from '../present.ts';
import { holdCase } from '../step.ts';

/** Does not accept a case, and says why. */
export const refuseAcceptance = implement(contract, async (ctx, { why, ...on }) => {
  const held = await holdCase(ctx, on, 'refuseAcceptance');
  return presentCase(ctx, await endCase(ctx, held, 'not-accepted', 'service-hall.case-not-accepted', why));
});
