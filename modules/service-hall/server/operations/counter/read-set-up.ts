import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { readSetUp as contract } from '../../../contract/counter.ts';
import { mayLookAtCounter } from '../../counter/policy.ts';
import { wholeSetUp } from '../../counter/whole-set-up.ts';

/** How the counter is set up. */
export const readSetUp = implement(contract, async (ctx) => {
  demand(mayLookAtCounter(ctx.actor));
  return wholeSetUp(ctx);
});
