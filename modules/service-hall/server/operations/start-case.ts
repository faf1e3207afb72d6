import { implement } from '../../../../kernel/server/operation.ts';
import { makeVisit, visitEnds } from '../../../../kernel/server/visitors/make-key.ts';
import { startCase as contract } from '../../contract/applying.ts';
import { beginCase } from '../begin-case.ts';
import { fromDesk } from '../firms/from-desk.ts';
import { planNight } from '../keeping/night.ts';
import { presentOwn } from '../present.ts';

/**
 * Begins a draft for whoever asks, and gives the key to it: nobody else, of the staff neither, sees it before it is
 * submitted. From the desk of a firm it is the firm's, with what is known of it filled in, and needs no key of its own.
 */
export const startCase = implement(contract, async (ctx, input) => {
  await planNight(ctx);
  if (ctx.actor.kind === 'visitor' && ctx.actor.holder.kind === 'hall-account') {
    const row = await beginCase(ctx, { ...(await fromDesk(ctx, input)), channel: 'portal' });
    return { case: await presentOwn(ctx, row), visit: null, visitEnds: null };
  }
  const row = await beginCase(ctx, { ...input, channel: 'portal' });
  const holder = { kind: 'hall-case', id: row.id };
  const visit = await makeVisit(ctx, holder);
  const as = { ...ctx, actor: { kind: 'visitor', office: ctx.office.code, holder } as const };
  return { case: await presentOwn(as, row), visit, visitEnds: visitEnds(ctx).toISOString() };
});
