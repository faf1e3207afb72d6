import { implement } from '../../../../../kernel/server/operation.ts';
import { readConcept as contract } from '../../../contract/terms.ts';
import { refuse } from '../../refuse.ts';
import { maySeeTerms } from '../policy.ts';
import { wholeConcept } from '../whole-concept.ts';

/** A concept as last written, beside what is in force. */
export const readConcept = implement(contract, async (ctx, { conceptId }) => {
  if (maySeeTerms(ctx.actor) !== true) throw refuse('not-found');
  return wholeConcept(ctx, conceptId);
});
