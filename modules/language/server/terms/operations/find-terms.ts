import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { findTerms as contract } from '../../../contract/terms.ts';
import { maySeeTerms } from '../policy.ts';
import { termsHolding } from '../terms-of.ts';

/** Terms in force that hold these words, and what their concepts are called besides. */
export const findTerms = implement(contract, async (ctx, { q }) => {
  demand(maySeeTerms(ctx.actor));
  return { items: await termsHolding(ctx, q) };
});
