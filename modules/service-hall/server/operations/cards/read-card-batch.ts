import { implement } from '../../../../../kernel/server/operation.ts';
import { readCardBatch as contract } from '../../../contract/card-batches.ts';
import { wholeBatch } from '../../cards/batches/present-batch.ts';

/** A batch and its items. */
export const readCardBatch = implement(contract, (ctx, { batchId }) => wholeBatch(ctx, batchId));
