import { implement } from '../../../../kernel/server/operation.ts';
import { listLetters as contract } from '../../contract/letters.ts';
import { presentLetters } from '../letters/present-letters.ts';
import { seenCase } from '../seen-case.ts';

/** The letters of a case this actor may see. */
export const listLetters = implement(contract, async (ctx, { caseId }) => {
  await seenCase(ctx, caseId);
  return { letters: await presentLetters(ctx, caseId) };
});
