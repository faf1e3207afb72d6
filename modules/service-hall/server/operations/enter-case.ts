import { demand } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { enterCase as contract } from '../../contract/handling.ts';
import { beginCase } from '../begin-case.ts';
import { mayEnter } from '../policy.ts';
import { presentCase } from '../present.ts';
import { holdCase } from '../step.ts';
import { receiveCase } from '../submit.ts';

/** Enters what came to the counter or by post, and receives it at once where that is asked. */
export const enterCase = implement(contract, async (ctx, { submit, ...beginning }) => {
  demand(mayEnter(ctx.actor));
  const row = await beginCase(ctx, beginning);
  if (!submit) return presentCase(ctx, row);
  return presentCase(
    ctx,
    await receiveCase(ctx, await holdCase(ctx, { caseId: row.id, version: row.version }, 'submit')),
  );
});
