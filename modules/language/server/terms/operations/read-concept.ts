import { implement } from '../../../../../kernel/server/operation.ts';
import { readConcept as contract } from '../../../contract/terms.ts';
import { refuse } from '../../refuse.ts';
import { maySeeTerms } from '../policy.ts';
import { presentConcept } from '../present.ts';
import { getConcept } from '../queries.ts';

/** A concept as last written. */
export const readConcept = implement(contract, async (ctx, { conceptId }) => {
  if (maySeeTerms(ctx.actor) !== true) throw refuse('not-found');
  return presentConcept(ctx, await getConcept(ctx, conceptId));
});
