import { implement } from '../../../../kernel/server/operation.ts';
import { refundFee as contract } from '../../contract/fees.ts';
import { moneyWords } from '../../contract/money.ts';
import { afterRefund } from '../core/fees.ts';
import { holdFee, writeFee } from '../fees/fee-step.ts';
import { presentFees } from '../fees/present-fees.ts';
import { refuse } from '../refuse.ts';

/** Notes that a fee was given back, all or part of it. */
export const refundFee = implement(contract, async (ctx, { amount, why, ...on }) => {
  const row = await holdFee(ctx, on, 'refundFee');
  const most = row.paid_amount! - row.refunded;
  if (amount > most) throw refuse('refund-too-high', { most: moneyWords(most, row.currency) });
  await writeFee(
    ctx,
    row,
    { state: afterRefund(row, amount), refunded: row.refunded + amount, why },
    { verb: 'fee-refunded', amount },
  );
  return presentFees(ctx, row.hall_case);
});
