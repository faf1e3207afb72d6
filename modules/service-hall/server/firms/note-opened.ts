import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { FirmTables } from './tables.ts';
import { firmLine } from './write-firm.ts';

/** Whoever was invited has opened a link that came to the address: from now on the account acts for its firm. */
export async function noteOpened(ctx: Ctx, account: Id): Promise<void> {
  const row = await tables<FirmTables>(ctx)
    .updateTable('service_hall.account')
    .set((eb) => ({ state: 'active', version: eb('version', '+', 1) }))
    .where('office', '=', ctx.office.code)
    .where('id', '=', account)
    .where('state', '=', 'invited')
    .returning('firm')
    .executeTakeFirst();
  if (row) firmLine(ctx, row.firm, 'service-hall.firm-clerk-confirmed', { account });
}
