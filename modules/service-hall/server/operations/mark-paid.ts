import { implement } from '../../../../kernel/server/operation.ts';
import { markPaid as contract } from '../../contract/fees.ts';
import { feePaid } from '../fees/fee-paid.ts';
import { holdFee } from '../fees/fee-step.ts';
import { presentFees } from '../fees/present-fees.ts';

/** Notes that a fee is paid. */
export const markPaid = implement(contract, async (ctx, { how, on, receipt, amount, ...which }) => {
  const row = await holdFee(ctx, which, 'markPaid');
  await feePaid(ctx, row, { how, on, receipt, amount });
  return presentFees(ctx, row.hall_case);
});
