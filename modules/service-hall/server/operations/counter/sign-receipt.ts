import { actorId } from '../../../../../kernel/server/actor.ts';
import { tables } from '../../../../../kernel/server/context.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { signReceipt as contract } from '../../../contract/receipts.ts';
import { receiptsOf } from '../../counter/receipts.ts';
import type { CounterTables } from '../../counter/tables.ts';
import { handOver } from '../hand-over.ts';

/** Hands a result over with two signatures: the case is done, and who signed for what stands with it, never in the ledger. */
export const signReceipt = implement(contract, async (ctx, { items, receiver, capacity, strokes, ...on }) => {
  const { caseId, version, idLastFour } = on;
  await handOver.run(ctx, { caseId, version, receivedBy: { name: receiver, idLastFour } }, undefined);
  const id = ctx.newId();
  await tables<CounterTables>(ctx)
    .insertInto('service_hall.receipt')
    .values({
      office: ctx.office.code,
      id,
      hall_case: caseId,
      items,
      handed_by: actorId(ctx.actor),
      handed_at: ctx.now,
      receiver,
      capacity,
      id_last_four: idLastFour,
      strokes: (strokes && JSON.stringify(strokes)) as never,
    })
    .execute();
  return (await receiptsOf(ctx, caseId)).find((one) => one.id === id)!;
});
