import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { readCounter as contract } from '../../../contract/counter.ts';
import { mayLookAtCounter } from '../../counter/policy.ts';
import { wholeCounter } from '../../counter/whole-counter.ts';

/** The counter today. */
export const readCounter = implement(contract, async (ctx) => {
  demand(mayLookAtCounter(ctx.actor));
  return wholeCounter(ctx);
});
