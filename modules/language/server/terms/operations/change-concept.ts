import { implement } from '../../../../../kernel/server/operation.ts';
import { changeConcept as contract } from '../../../contract/terms.ts';
import { presentConcept } from '../present.ts';
import { getConcept } from '../queries.ts';
import { holdConcept } from '../step.ts';
import { writeNext } from '../write-next.ts';

/** Changes a concept: what is in force stays so until another approves the new edition. Its pictures stay as they are. */
export const changeConcept = implement(contract, async (ctx, { conceptId, version, ...said }) => {
  const record = await holdConcept(ctx, { conceptId, version }, 'change');
  await writeNext(ctx, record, { said });
  return presentConcept(ctx, await getConcept(ctx, conceptId));
});
