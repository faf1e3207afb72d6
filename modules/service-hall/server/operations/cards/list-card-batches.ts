import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../../../../kernel/contract/ids.ts';
import { tables } from '../../../../../kernel/server/context.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { keysOf, pageOfQuery } from '../../../../../kernel/server/paging.ts';
import { listCardBatches as contract } from '../../../contract/card-batches.ts';
import { mayKeepCards } from '../../cards/policy.ts';
import type { CardTables } from '../../cards/tables.ts';

/** Batches, the newest first: their ids sort by time of making. */
export const listCardBatches = implement(contract, async (ctx, input) => {
  demand(mayKeepCards(ctx.actor));
  const found = tables<CardTables>(ctx)
    .selectFrom('service_hall.batch as batch')
    .where('office', '=', ctx.office.code);
  const items = sql<number>`(select count(*)::int from service_hall.card_request request
    where request.office = batch.office and request.batch = batch.id)`;
  let page = found.selectAll('batch').select(items.as('items')).orderBy('id', 'desc');
  if (input.after) page = page.where('id', '<', keysOf(input.after, z.tuple([id]))[0]);
  const result = await pageOfQuery(page, found, input, (row) => [row.id]);
  return {
    ...result,
    items: result.items.map((row) => ({
      id: row.id,
      number: row.number,
      state: row.state,
      madeAt: row.made_at.toISOString(),
      sentOn: row.sent_on,
      items: row.items,
    })),
  };
});
