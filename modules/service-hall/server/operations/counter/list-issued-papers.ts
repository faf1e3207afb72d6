import { type Selectable, sql } from 'kysely';
import { tables } from '../../../../../kernel/server/context.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { type OrderKey, orderAsked, pageInOrder } from '../../../../../kernel/server/ordering.ts';
import { listIssued as contract } from '../../../contract/issued-papers.ts';
import { presentIssued } from '../../counter/issued.ts';
import { mayServe } from '../../counter/policy.ts';
import type { CounterTables, IssuedPaperTable } from '../../counter/tables.ts';

type Row = Selectable<IssuedPaperTable>;
const orders: Record<'issued', OrderKey<Row>[]> = {
  issued: [
    { sql: sql.ref('issued_on'), kind: 'day', of: (row) => row.issued_on },
    { sql: sql.ref('id'), kind: 'id', of: (row) => row.id },
  ],
};

/** The register, latest first. */
export const listIssuedPapers = implement(contract, async (ctx, input) => {
  demand(mayServe(ctx.actor));
  let found = tables<CounterTables>(ctx)
    .selectFrom('service_hall.issued_paper')
    .where('office', '=', ctx.office.code);
  if (input.kind) found = found.where('kind', '=', input.kind);
  if (input.state) found = found.where('state', '=', input.state);
  const order = orderAsked(orders, {}, { by: 'issued', order: 'descending' });
  const page = await pageInOrder(found.selectAll(), input, order);
  return {
    ...page,
    items: await presentIssued(ctx, page.items),
    abilities: { enter: mayServe(ctx.actor) },
  };
});
