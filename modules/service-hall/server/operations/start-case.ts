import { implement } from '../../../../kernel/server/operation.ts';
import { makeVisit, visitEnds } from '../../../../kernel/server/visitors/make-key.ts';
import { startCase as contract } from '../../contract/applying.ts';
import { beginCase } from '../begin-case.ts';
import { presentOwn } from '../present.ts';

/** Begins a draft for whoever asks, and gives the key to it: nobody else, of the staff neither, sees it before it is submitted. */
export const startCase = implement(contract, async (ctx, input) => {
  const account =
    ctx.actor.kind === 'visitor' && ctx.actor.holder.kind === 'hall-account' ? ctx.actor.holder.id : null;
  const row = await beginCase(ctx, { ...input, channel: 'portal', account });
  const holder = { kind: 'hall-case', id: row.id };
  const visit = await makeVisit(ctx, holder);
  const as = { ...ctx, actor: { kind: 'visitor', office: ctx.office.code, holder } as const };
  return { case: await presentOwn(as, row), visit, visitEnds: visitEnds(ctx).toISOString() };
});
