import { demand } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { readCase as contract } from '../../contract/handling.ts';
import { mayWork } from '../policy.ts';
import { presentCase } from '../present.ts';
import { seenCase } from '../seen-case.ts';

/** A case, whole, for the staff. */
export const readCase = implement(contract, async (ctx, { caseId }) => {
  demand(mayWork(ctx.actor));
  return presentCase(ctx, await seenCase(ctx, caseId));
});
