import { sql } from 'kysely';
import { tables } from '../../../../../kernel/server/context.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { type OrderKey, pageInOrder } from '../../../../../kernel/server/ordering.ts';
import { listClients as contract } from '../../../contract/clients.ts';
import { mayKeepClients, visibleClients } from '../policy.ts';
import { presentClients } from '../present-client.ts';
import type { ClientTable, OutsideTables } from '../tables.ts';

/** The client bodies, the latest first. */
export const listClients = implement(contract, async (ctx, input) => {
  let found = tables<OutsideTables>(ctx)
    .selectFrom('language.client as client')
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`id in (${visibleClients(ctx.actor)})`);
  if (input.state) found = found.where('state', '=', input.state);
  const result = await pageInOrder(found.selectAll('client'), input, order);
  return {
    ...result,
    items: await presentClients(ctx, result.items),
    abilities: { open: mayKeepClients(ctx.actor) },
  };
});

const order: OrderKey<ClientTable>[] = [
  { sql: sql.ref('made_at'), kind: 'instant', of: ({ made_at }) => made_at.toISOString(), descending: true },
  { sql: sql.ref('id'), kind: 'id', of: ({ id }) => id, descending: true },
];
