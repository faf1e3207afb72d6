import { demand, demandVersion } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { dropBatchReturn as contract } from '../../../contract/card-batches.ts';
import { endReturn } from '../../cards/batches/end-return.ts';
import { judgeNow } from '../../cards/batches/judge-now.ts';
import { countsOf, wholeReturn } from '../../cards/batches/present-return.ts';
import { seenReturn } from '../../cards/batches/queries.ts';
import { mayKeepCards } from '../../cards/policy.ts';

/** Drops a return that was only tried. */
export const dropBatchReturn = implement(contract, async (ctx, { returnId, version }) => {
  demand(mayKeepCards(ctx.actor));
  const kept = await seenReturn(ctx, returnId, true);
  demandVersion(kept.version, version);
  await endReturn(ctx, kept, 'dropped', countsOf(await judgeNow(ctx, kept)));
  ctx.record({
    verb: 'service-hall.batch-return-dropped',
    subject: { kind: 'card-batch', id: kept.batch },
    data: { return: returnId },
  });
  return wholeReturn(ctx, returnId);
});
