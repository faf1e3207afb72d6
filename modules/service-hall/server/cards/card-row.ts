import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { CardTables } from './tables.ts';

/** A card of the office, where there is one of this id. */
export function cardRow(ctx: Ctx, id: Id) {
  return tables<CardTables>(ctx)
    .selectFrom('service_hall.card')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('id', '=', id)
    .executeTakeFirst();
}
