import type { Updateable } from 'kysely';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { AccountRecord } from './queries.ts';
import type { AccountTable, FirmTables } from './tables.ts';

/** Writes what became of an account. The line in the ledger is the caller's. */
export async function writeAccount(
  ctx: Ctx,
  { id, version }: Pick<AccountRecord, 'id' | 'version'>,
  columns: Partial<Pick<Updateable<AccountTable>, 'role' | 'state' | 'ended_at'>>,
): Promise<void> {
  await tables<FirmTables>(ctx)
    .updateTable('service_hall.account')
    .set({ ...columns, version: version + 1 })
    .where('office', '=', ctx.office.code)
    .where('id', '=', id)
    .execute();
}
