import { implement } from '../../../../../kernel/server/operation.ts';
import { readCloseOut as contract } from '../../../contract/close-outs.ts';
import { presentCloseOut } from '../../close-outs/present.ts';
import { closeOutOf } from '../../close-outs/queries.ts';
import { seenCase } from '../../seen-case.ts';

/** The close-out of a case, where one stands. */
export const readCloseOut = implement(contract, async (ctx, { caseId }) => {
  const of = await seenCase(ctx, caseId);
  const row = await closeOutOf(ctx, of.id);
  return { closeOut: row ? await presentCloseOut(ctx, of, row) : null };
});
