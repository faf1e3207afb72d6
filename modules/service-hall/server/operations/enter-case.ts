import { demand } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { enterCase as contract } from '../../contract/handling.ts';
import { beginCase } from '../begin-case.ts';
import { enterReceived } from '../enter-received.ts';
import { mayEnter } from '../policy.ts';
import { presentCase, presentWhole } from '../present.ts';

/** Enters what came to the counter or by post, and receives it at once where that is asked. */
export const enterCase = implement(contract, async (ctx, { submit, ...beginning }) => {
  demand(mayEnter(ctx.actor));
  if (!submit) return presentCase(ctx, await beginCase(ctx, beginning));
  return presentWhole(ctx, await enterReceived(ctx, beginning), [], []);
});
