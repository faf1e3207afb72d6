import { sql } from 'kysely';
import { z } from 'zod';
import { isoDate } from '../../../../../kernel/contract/dates.ts';
import { id } from '../../../../../kernel/contract/ids.ts';
import { tables } from '../../../../../kernel/server/context.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { keysOf, pageOfQuery } from '../../../../../kernel/server/paging.ts';
import { listWaitingRequests as contract } from '../../../contract/card-batches.ts';
import { presentRequestRows } from '../../cards/batches/present-batch.ts';
import { mayKeepCards } from '../../cards/policy.ts';
import type { CardTables } from '../../cards/tables.ts';

/** What waits to be sent to the ministry, also what came back and was mended. */
export const listWaitingRequests = implement(contract, async (ctx, input) => {
  demand(mayKeepCards(ctx.actor));
  let found = tables<CardTables>(ctx)
    .selectFrom('service_hall.card_request as request')
    .where('office', '=', ctx.office.code)
    .where('state', 'in', ['waiting', 'sent-back']);
  if (input.service) found = found.where('service', '=', input.service);
  let page = found.selectAll('request').orderBy('filed_on').orderBy('id');
  if (input.after) {
    const [day, last] = keysOf(input.after, z.tuple([isoDate, id]));
    page = page.where(sql<boolean>`(filed_on, id) > (${day}::date, ${last}::uuid)`);
  }
  const result = await pageOfQuery(page, found, input, (row) => [row.filed_on, row.id]);
  return { ...result, items: await presentRequestRows(ctx, result.items) };
});
