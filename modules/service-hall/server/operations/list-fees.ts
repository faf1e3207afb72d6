import { implement } from '../../../../kernel/server/operation.ts';
import { listFees as contract } from '../../contract/fees.ts';
import { presentFees } from '../fees/present-fees.ts';
import { seenCase } from '../seen-case.ts';

/** The fees of a case this actor may see. */
export const listFees = implement(contract, async (ctx, { caseId }) =>
  presentFees(ctx, (await seenCase(ctx, caseId)).id),
);
