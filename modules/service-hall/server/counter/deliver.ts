import type { Id } from '../../../../kernel/contract/ids.ts';
import { actorId } from '../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { namesOf } from '../../../../kernel/server/person-names.ts';
import type { Capacity } from '../../contract/receipts.ts';
import { issueLetter } from '../letters/issue.ts';
import type { CaseRecord } from '../queries.ts';
import { type Held, writeStep } from '../step.ts';
import type { Signed } from './signed.ts';
import type { CounterTables } from './tables.ts';

/** A result going into somebody's hand. */
export interface Delivery {
  items: string[];
  receiver: string;
  capacity: Capacity;
  idLastFour: string;
  signed: Signed;
}

/**
 * Hands a result over, in a case held for that: the case is done, who signed for what stands in a receipt and on the
 * letter of delivery, and none of it in the ledger.
 */
export async function deliver(
  ctx: Ctx,
  { row }: Held,
  delivery: Delivery,
): Promise<{ row: CaseRecord; receiptId: Id }> {
  const receiptId = await writeReceipt(ctx, row.id, delivery);
  const written = await writeStep(
    ctx,
    row,
    { state: 'done', closed_at: ctx.now },
    { verb: 'service-hall.case-handed-over' },
  );
  const { receiver: name, idLastFour, items, capacity, signed } = delivery;
  const giver = (await namesOf(ctx, [actorId(ctx.actor)]))(actorId(ctx.actor));
  const { mandate, ...signatures } = signed;
  const handing = { items, capacity, giver, signatures, mandate: mandate !== null };
  await issueLetter(ctx, written, 'delivery', { receivedBy: { name, idLastFour, handing } });
  return { row: written, receiptId };
}

async function writeReceipt(ctx: Ctx, caseId: Id, delivery: Delivery): Promise<Id> {
  const id = ctx.newId();
  await tables<CounterTables>(ctx)
    .insertInto('service_hall.receipt')
    .values({
      office: ctx.office.code,
      id,
      hall_case: caseId,
      items: delivery.items,
      handed_by: actorId(ctx.actor),
      handed_at: ctx.now,
      receiver: delivery.receiver,
      capacity: delivery.capacity,
      id_last_four: delivery.idLastFour,
      strokes: JSON.stringify(delivery.signed),
    })
    .execute();
  return id;
}
