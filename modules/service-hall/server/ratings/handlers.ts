import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { linesOfSubject } from '../../../../kernel/server/ledger/subject-lines.ts';

/** Whoever had a hand in a case, as its ledger has them: for none of them to answer what was said of it. */
export async function handlersOf(ctx: Ctx, caseId: Id): Promise<Set<string>> {
  const lines = await linesOfSubject(ctx, { kind: 'hall-case', id: caseId }, answering);
  return new Set(lines.flatMap(({ actor, acting_for: other }) => (other ? [actor, other] : [actor])));
}

/** What is done with the rating itself is no handling of the case. */
const answering = ['service-hall.case-rated', 'service-hall.rating-answered'];
