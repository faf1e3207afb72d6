import { actorId } from '../../../../../kernel/server/actor.ts';
import { tables } from '../../../../../kernel/server/context.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { indexSubjects } from '../../../../../kernel/server/search/index-subjects.ts';
import { proposeConcept as contract } from '../../../contract/terms.ts';
import type { LanguageTables } from '../../tables.ts';
import { mayPropose } from '../policy.ts';
import { presentConcept } from '../present.ts';
import { getConcept } from '../queries.ts';
import { sortKeyOf, writeEdition } from '../write-edition.ts';

/** Proposes a concept with its terms. */
export const proposeConcept = implement(contract, async (ctx, said) => {
  demand(mayPropose(ctx.actor));
  const id = ctx.newId();
  const standing = { in_force: null, withdrawn_at: null, withdrawn_by: null, withdrawn_why: null };
  await tables<LanguageTables>(ctx)
    .insertInto('language.concept')
    .values({
      office: ctx.office.code,
      id,
      version: 1,
      latest: 1,
      sort_key: sortKeyOf(said.terms),
      ...standing,
    })
    .execute();
  await writeEdition(ctx, { concept: id, edition: 1, authors: [actorId(ctx.actor)] }, said);
  ctx.record({
    verb: 'language.concept-proposed',
    subject: { kind: 'concept', id },
    data: { terms: said.terms.length },
  });
  await indexSubjects(ctx, 'concept', [id]);
  return presentConcept(ctx, await getConcept(ctx, id));
});
