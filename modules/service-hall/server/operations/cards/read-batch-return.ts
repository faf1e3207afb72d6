import { implement } from '../../../../../kernel/server/operation.ts';
import { readBatchReturn as contract } from '../../../contract/card-batches.ts';
import { wholeReturn } from '../../cards/batches/present-return.ts';

/** A return, row by row as it would be written now. */
export const readBatchReturn = implement(contract, (ctx, { returnId }) => wholeReturn(ctx, returnId));
