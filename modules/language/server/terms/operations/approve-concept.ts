import { implement } from '../../../../../kernel/server/operation.ts';
import { indexSubjects } from '../../../../../kernel/server/search/index-subjects.ts';
import { approveConcept as contract } from '../../../contract/terms.ts';
import { approve } from '../approve.ts';
import { termsChanged } from '../events.ts';
import { presentConcept } from '../present.ts';
import { getConcept } from '../queries.ts';
import { holdConcept } from '../step.ts';

/** Approves what others wrote: the latest edition is in force from now on. */
export const approveConcept = implement(contract, async (ctx, input) => {
  const { row } = await holdConcept(ctx, input, 'approve');
  await approve(ctx, row);
  ctx.publish(termsChanged(row.id));
  await indexSubjects(ctx, 'concept', [row.id]);
  return presentConcept(ctx, await getConcept(ctx, row.id));
});
