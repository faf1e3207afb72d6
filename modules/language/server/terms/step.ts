import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../kernel/server/demand.ts';
import { refuse } from '../refuse.ts';
import { type ConceptVerb, mayConcept, maySeeTerms } from './policy.ts';
import { type ConceptRecord, getConcept } from './queries.ts';
import { hindrance, stateOf } from './state.ts';

interface OnConcept {
  conceptId: Id;
  version: number;
}

/** The concept a step is taken with, held until the transaction ends, or why it cannot be taken. */
export function holdConcept(ctx: Ctx, on: OnConcept, verb: ConceptVerb): Promise<ConceptRecord> {
  return conceptFor(ctx, on, verb, true);
}

/** Says why a step cannot be taken with a concept, before the slow work that comes with it is done. */
export async function demandConcept(ctx: Ctx, on: OnConcept, verb: ConceptVerb): Promise<void> {
  await conceptFor(ctx, on, verb, false);
}

async function conceptFor(
  ctx: Ctx,
  { conceptId, version }: OnConcept,
  verb: ConceptVerb,
  lock: boolean,
): Promise<ConceptRecord> {
  if (maySeeTerms(ctx.actor) !== true) throw refuse('not-found');
  const record = await getConcept(ctx, conceptId, lock);
  demand(mayConcept(ctx.actor, verb, record.edition));
  demandVersion(record.row.version, version);
  const reason = hindrance(verb, stateOf(record.row));
  if (reason) throw refuse('state-conflict', { reason });
  return record;
}
