import { implement } from '../../../../../kernel/server/operation.ts';
import { readConcept as contract } from '../../../contract/terms.ts';
import { refuse } from '../../refuse.ts';
import { maySeeTerms } from '../policy.ts';
import { presentWhole } from '../present.ts';
import { findCurrent, getConcept } from '../queries.ts';

/** A concept as last written, beside what is in force. */
export const readConcept = implement(contract, async (ctx, { conceptId }) => {
  if (maySeeTerms(ctx.actor) !== true) throw refuse('not-found');
  const record = await getConcept(ctx, conceptId);
  return presentWhole(ctx, record, await findCurrent(ctx, record.row));
});
