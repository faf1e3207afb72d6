import { implement } from '../../../../kernel/server/operation.ts';
import { readPrecedence as contract } from '../../contract/precedence.ts';
import { may } from '../policy.ts';
import { listAsked, wholeList } from '../precedence/present.ts';
import { refuse } from '../refuse.ts';

/** A list of precedence with its past changes. */
export const readPrecedence = implement(contract, async (ctx, input) => {
  if (may(ctx.actor, 'see') !== true) throw refuse('not-found');
  return wholeList(ctx, await listAsked(ctx, input));
});
