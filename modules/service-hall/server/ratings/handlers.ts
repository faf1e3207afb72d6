import type { Ctx } from '../../../../kernel/server/context.ts';
import { linesOfSubject } from '../../../../kernel/server/ledger/subject-lines.ts';
import type { RatingRecord } from './queries.ts';

/**
 * Whoever had a hand in what was rated, as the ledger of the case has them: for none of them to answer it. What is rated
 * again is how the first rating was answered, so that whoever did that had a hand in it, too.
 */
export async function handlersOf(
  ctx: Ctx,
  { hall_case: id, again_of: again }: Pick<RatingRecord, 'hall_case' | 'again_of'>,
): Promise<Set<string>> {
  const lines = await linesOfSubject(ctx, { kind: 'hall-case', id }, again === null ? answering : []);
  return new Set(lines.flatMap(({ actor, acting_for: other }) => (other ? [actor, other] : [actor])));
}

/** What is done with the rating itself is no handling of the case. */
const answering = ['service-hall.case-rated', 'service-hall.rating-answered'];
