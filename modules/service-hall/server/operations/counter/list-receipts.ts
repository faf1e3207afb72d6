import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { listReceipts as contract } from '../../../contract/receipts.ts';
import { mayServe } from '../../counter/policy.ts';
import { receiptsOf } from '../../counter/receipts.ts';
import { getCase } from '../../queries.ts';

/** What was handed over in a case. */
export const listReceipts = implement(contract, async (ctx, { caseId }) => {
  demand(mayServe(ctx.actor));
  await getCase(ctx, caseId);
  return { items: await receiptsOf(ctx, caseId) };
});
