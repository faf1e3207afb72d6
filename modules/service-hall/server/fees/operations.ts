import type { AnyOperation } from '../../../../kernel/server/operation.ts';
import { countFee } from '../operations/count-fee.ts';
import { listFees } from '../operations/list-fees.ts';
import { markPaid } from '../operations/mark-paid.ts';
import { refundFee } from '../operations/refund-fee.ts';
import { waiveFee } from '../operations/waive-fee.ts';

/** What is done with the fees of a case. */
export const feeOperations: AnyOperation[] = [listFees, countFee, markPaid, refundFee, waiveFee];
