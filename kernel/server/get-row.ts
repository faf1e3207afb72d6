import type { Id } from '../contract/ids.ts';
import type { Ctx } from './context.ts';
import { refuse } from './refusal.ts';

/** The row of the office with this id, or the refusal that there is none. With `lock`, held until the transaction ends. */
export async function getRow<Row>(ctx: Ctx, table: string, id: Id, lock = false): Promise<Row> {
  const query = ctx.db
    .selectFrom(table)
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('id', '=', id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  if (!row) throw refuse('not-found');
  return row as Row;
}
