import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { readTranslator as contract } from '../../../contract/translators.ts';
import { getCentrePerson } from '../people.ts';
import { maySeeCentre } from '../policy.ts';
import { presentTranslator } from '../translators.ts';

/** The talent file of somebody of the centre. */
export const readTranslator = implement(contract, async (ctx, { userId }) => {
  demand(maySeeCentre(ctx.actor));
  return presentTranslator(ctx, await getCentrePerson(ctx, userId));
});
