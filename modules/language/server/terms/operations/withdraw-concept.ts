import { actorId } from '../../../../../kernel/server/actor.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { indexSubjects } from '../../../../../kernel/server/search/index-subjects.ts';
import { withdrawConcept as contract } from '../../../contract/terms.ts';
import { termsChanged } from '../events.ts';
import { moveConcept } from '../move-concept.ts';
import { presentConcept } from '../present.ts';
import { getConcept } from '../queries.ts';
import { holdConcept } from '../step.ts';

/** Withdraws a concept: its terms are no longer in force. Why stands in its row, not in the ledger. */
export const withdrawConcept = implement(contract, async (ctx, { why, ...input }) => {
  const { row } = await holdConcept(ctx, input, 'withdraw');
  await moveConcept(ctx, row, {
    withdrawn_at: ctx.now,
    withdrawn_by: actorId(ctx.actor),
    withdrawn_why: why,
  });
  ctx.record({
    verb: 'language.concept-withdrawn',
    subject: { kind: 'concept', id: row.id },
    data: { version: row.version + 1 },
  });
  ctx.publish(termsChanged(row.id));
  await indexSubjects(ctx, 'concept', [row.id]);
  return presentConcept(ctx, await getConcept(ctx, row.id));
});
