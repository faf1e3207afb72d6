import { implement } from '../../../../kernel/server/operation.ts';
import { readOwnGuide as contract } from '../../contract/portal.ts';
import { factsOfRecords } from '../close-outs/facts-of-records.ts';
import { factsOfPeople } from '../core/case-facts.ts';
import { editionOf } from '../editions.ts';
import { guideOf } from '../public-queries.ts';
import { peopleOf } from '../queries.ts';
import { seenCase } from '../seen-case.ts';

/** What a case asks, by the edition it keeps and what is known of it so far. */
export const readOwnGuide = implement(contract, async (ctx, { caseId }) => {
  const row = await seenCase(ctx, caseId);
  const definition = await editionOf(ctx, row.service, row.edition);
  const people = await peopleOf(ctx, row.id);
  const records = await factsOfRecords(ctx, { row, definition, people });
  const known = { ...row.answers, ...factsOfPeople(people, ctx.today), ...records };
  return guideOf(ctx, definition, known);
});
