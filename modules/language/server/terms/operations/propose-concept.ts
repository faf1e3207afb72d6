import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { proposeConcept as contract } from '../../../contract/terms.ts';
import { mayPropose } from '../policy.ts';
import { presentConcept } from '../present.ts';
import { proposeConcepts } from '../propose-concepts.ts';
import { getConcept } from '../queries.ts';

/** Proposes a concept with its terms. */
export const proposeConcept = implement(contract, async (ctx, said) => {
  demand(mayPropose(ctx.actor));
  const [id] = await proposeConcepts(ctx, [said]);
  return presentConcept(ctx, await getConcept(ctx, id!));
});
