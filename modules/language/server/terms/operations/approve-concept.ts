import { actorId } from '../../../../../kernel/server/actor.ts';
import { tables } from '../../../../../kernel/server/context.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { indexSubjects } from '../../../../../kernel/server/search/index-subjects.ts';
import { approveConcept as contract } from '../../../contract/terms.ts';
import type { LanguageTables } from '../../tables.ts';
import { moveConcept } from '../move-concept.ts';
import { presentConcept } from '../present.ts';
import { getConcept } from '../queries.ts';
import { holdConcept } from '../step.ts';

/** Approves what others wrote: the latest edition is in force from now on. */
export const approveConcept = implement(contract, async (ctx, input) => {
  const { row } = await holdConcept(ctx, input, 'approve');
  await tables<LanguageTables>(ctx)
    .updateTable('language.concept_edition')
    .set({ approved_at: ctx.now, approved_by: actorId(ctx.actor) })
    .where('office', '=', ctx.office.code)
    .where('concept', '=', row.id)
    .where('edition', '=', row.latest)
    .execute();
  await moveConcept(ctx, row, { in_force: row.latest });
  ctx.record({
    verb: 'language.concept-approved',
    subject: { kind: 'concept', id: row.id },
    data: { version: row.version + 1, edition: row.latest },
  });
  await indexSubjects(ctx, 'concept', [row.id]);
  return presentConcept(ctx, await getConcept(ctx, row.id));
});
