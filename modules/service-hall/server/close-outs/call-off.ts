import type { Id } from '../../../../kernel/contract/ids.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { dropReminders } from './open.ts';
import type { CloseOutTables } from './tables.ts';

/** Of an erased case nobody is left whose days could be entered: what of it stands open is called off, and reminds nobody. */
export async function callOffErased(ctx: Ctx, caseId: Id): Promise<void> {
  await dropReminders(ctx, caseId);
  const open = await tables<CloseOutTables>(ctx)
    .updateTable('service_hall.close_out')
    .set((eb) => ({ state: 'called-off', closed_on: ctx.today, version: eb('version', '+', 1) }))
    .where('office', '=', ctx.office.code)
    .where('hall_case', '=', caseId)
    .where('state', '=', 'open')
    .returning('id')
    .executeTakeFirst();
  if (!open) return;
  const subject = { kind: 'hall-case', id: caseId };
  ctx.record({ verb: 'service-hall.closed-out', subject, data: { standing: 'called-off' } });
}
