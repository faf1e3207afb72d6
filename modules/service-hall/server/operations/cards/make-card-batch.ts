import { sql } from 'kysely';
import { actorId } from '../../../../../kernel/server/actor.ts';
import { type Ctx, tables } from '../../../../../kernel/server/context.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { nextNumber } from '../../../../../kernel/server/number-series.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { indexSubjects } from '../../../../../kernel/server/search/index-subjects.ts';
import { makeCardBatch as contract } from '../../../contract/card-batches.ts';
import { wholeBatch } from '../../cards/batches/present-batch.ts';
import { mayKeepCards } from '../../cards/policy.ts';
import { requestSettled } from '../../cards/request-duties.ts';
import type { CardTables } from '../../cards/tables.ts';
import { refuse } from '../../refuse.ts';

/** Puts requests together in a numbered batch: all that were chosen, or none. */
export const makeCardBatch = implement(contract, async (ctx, { requests }) => {
  demand(mayKeepCards(ctx.actor));
  const chosen = [...new Set(requests)];
  const rows = await tables<CardTables>(ctx)
    .selectFrom('service_hall.card_request')
    .select(['id', 'holder', 'state'])
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`id = any(${chosen}::uuid[])`)
    .where('state', 'in', ['waiting', 'sent-back'])
    .orderBy('filed_on')
    .orderBy('id')
    .forUpdate()
    .execute();
  if (rows.length < chosen.length) throw refuse('nothing-to-batch');
  const id = await insertBatch(ctx);
  const places = rows.map((row, at) => ({ id: row.id, place: at + 1 }));
  await sql`update service_hall.card_request request
    set state = 'batched', remark = null, batch = ${id}, place = put.place
    from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as put(id uuid, place int)
    where request.office = ${ctx.office.code} and request.id = put.id`.execute(ctx.db);
  for (const row of rows) if (row.state === 'sent-back') await requestSettled(ctx, row);
  ctx.record({
    verb: 'service-hall.batch-made',
    subject: { kind: 'card-batch', id },
    data: { version: 1, requests: rows.map((row) => row.id) },
  });
  await indexSubjects(ctx, 'card-batch', [id]);
  return wholeBatch(ctx, id);
});

async function insertBatch(ctx: Ctx): Promise<string> {
  const id = ctx.newId();
  const year = ctx.today.slice(0, 4);
  const count = await nextNumber(ctx, `card-batch-${year}`);
  await tables<CardTables>(ctx)
    .insertInto('service_hall.batch')
    .values({
      office: ctx.office.code,
      id,
      version: 1,
      number: `${year}-${String(count).padStart(3, '0')}`,
      state: 'made',
      made_at: ctx.now,
      made_by: actorId(ctx.actor),
      sent_on: null,
    })
    .execute();
  return id;
}
