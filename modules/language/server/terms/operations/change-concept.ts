import { actorId } from '../../../../../kernel/server/actor.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { indexSubjects } from '../../../../../kernel/server/search/index-subjects.ts';
import { changeConcept as contract } from '../../../contract/terms.ts';
import { moveConcept } from '../move-concept.ts';
import { presentConcept } from '../present.ts';
import { getConcept } from '../queries.ts';
import { holdConcept } from '../step.ts';
import { sortKeyOf, writeEdition } from '../write-edition.ts';

/** Changes a concept: what is in force stays so until another approves the new edition. */
export const changeConcept = implement(contract, async (ctx, { conceptId, version, ...said }) => {
  const { row, edition } = await holdConcept(ctx, { conceptId, version }, 'change');
  const waits = row.in_force !== row.latest;
  const me = actorId(ctx.actor);
  const latest = waits ? row.latest : row.latest + 1;
  const authors = waits ? [...new Set([...edition.authors, me])] : [me];
  await writeEdition(ctx, { concept: row.id, edition: latest, authors }, said);
  await moveConcept(ctx, row, { latest, sort_key: sortKeyOf(said.terms) });
  ctx.record({
    verb: 'language.concept-changed',
    subject: { kind: 'concept', id: row.id },
    data: { version: version + 1, edition: latest, terms: said.terms.length },
  });
  await indexSubjects(ctx, 'concept', [row.id]);
  return presentConcept(ctx, await getConcept(ctx, row.id));
});
