import { implement } from '../../../../kernel/server/operation.ts';
import { waiveFee as contract } from '../../contract/fees.ts';
import { holdFee, writeFee } from '../fees/fee-step.ts';
import { presentFees } from '../fees/present-fees.ts';

/** Waives a fee. */
export const waiveFee = implement(contract, async (ctx, { why, ...on }) => {
  const row = await holdFee(ctx, on, 'waiveFee');
  await writeFee(ctx, row, { state: 'waived', why }, { verb: 'fee-waived' });
  return presentFees(ctx, row.hall_case);
});
