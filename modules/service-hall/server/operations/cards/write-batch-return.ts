import { tables } from '../../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { writeBatchReturn as contract } from '../../../contract/card-batches.ts';
import { endReturn } from '../../cards/batches/end-return.ts';
import { judgeNow } from '../../cards/batches/judge-now.ts';
import { countsOf, wholeReturn } from '../../cards/batches/present-return.ts';
import { seenBatch, seenReturn } from '../../cards/batches/queries.ts';
import { writePlan } from '../../cards/batches/write-return.ts';
import { mayKeepCards } from '../../cards/policy.ts';
import { lockHolder } from '../../cards/queries.ts';
import { loadStanding } from '../../cards/standing.ts';
import type { CardTables } from '../../cards/tables.ts';

/** Writes the rows in which nothing is wrong, as things stand now; what was read is then erased. */
export const writeBatchReturn = implement(contract, async (ctx, { returnId, version }) => {
  demand(mayKeepCards(ctx.actor));
  const kept = await seenReturn(ctx, returnId, true);
  demandVersion(kept.version, version);
  await seenBatch(ctx, kept.batch, true);
  const judged = await judgeNow(ctx, kept, true);
  for (const { plan } of judged.rows) {
    const request = plan && judged.items.get(plan.request);
    if (!plan || !request) continue;
    // Two items of a batch may be one person's: the second is written on what the first left.
    const holder = await lockHolder(ctx, request.holder);
    await writePlan(ctx, request, await loadStanding(ctx, holder), plan);
  }
  const counts = countsOf(judged);
  await endReturn(ctx, kept, 'written', counts);
  await tables<CardTables>(ctx)
    .updateTable('service_hall.batch')
    .set((eb) => ({ state: 'returned', version: eb('version', '+', 1) }))
    .where('office', '=', ctx.office.code)
    .where('id', '=', kept.batch)
    .execute();
  ctx.record({
    verb: 'service-hall.batch-return-written',
    subject: { kind: 'card-batch', id: kept.batch },
    data: { return: returnId, ...counts },
  });
  return wholeReturn(ctx, returnId);
});
