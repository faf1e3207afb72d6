import { implement } from '../../../../kernel/server/operation.ts';
import { readOwnGuide as contract } from '../../contract/portal.ts';
import { factsOfPerson } from '../core/case-facts.ts';
import { editionOf } from '../editions.ts';
import { guideOf } from '../public-queries.ts';
import { peopleOf } from '../queries.ts';
import { seenCase } from '../seen-case.ts';

/** What a case asks, by the edition it keeps and what is known of it so far. */
export const readOwnGuide = implement(contract, async (ctx, { caseId }) => {
  const row = await seenCase(ctx, caseId);
  const [first] = await peopleOf(ctx, row.id);
  const known = { ...row.answers, ...factsOfPerson(first, ctx.today) };
  return guideOf(ctx, await editionOf(ctx, row.service, row.edition), known);
});
