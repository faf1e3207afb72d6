import { sql } from 'kysely';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { FirmState } from '../../contract/firms.ts';
import { visibleFirms } from './policy.ts';
import type { FirmTables } from './tables.ts';

/** The firms this actor may see, of one state where that is asked. */
export function firmsSeen(ctx: Ctx, state?: FirmState) {
  const found = tables<FirmTables>(ctx)
    .selectFrom('service_hall.firm')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`id in (${visibleFirms(ctx.actor)})`);
  return state ? found.where('state', '=', state) : found;
}
