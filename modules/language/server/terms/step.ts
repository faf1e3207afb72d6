import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../kernel/server/demand.ts';
import { refuse } from '../refuse.ts';
import { type ConceptVerb, mayConcept, maySeeTerms } from './policy.ts';
import { type ConceptRecord, getConcept } from './queries.ts';
import { hindrance, stateOf } from './state.ts';

/** The concept a step is taken with, held until the transaction ends, or why it cannot be taken. */
export async function holdConcept(
  ctx: Ctx,
  { conceptId, version }: { conceptId: Id; version: number },
  verb: ConceptVerb,
): Promise<ConceptRecord> {
  if (maySeeTerms(ctx.actor) !== true) throw refuse('not-found');
  const record = await getConcept(ctx, conceptId, true);
  demand(mayConcept(ctx.actor, verb, record.edition));
  demandVersion(record.row.version, version);
  const reason = hindrance(verb, stateOf(record.row));
  if (reason) throw refuse('state-conflict', { reason });
  return record;
}
