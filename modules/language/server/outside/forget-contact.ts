import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { endVisits } from '../../../../kernel/server/visitors/end-visits.ts';
import { clientKind, contactKind } from './holders.ts';
import type { ContactTable, OutsideTables } from './tables.ts';

/** Erases name, address and telephone of somebody of a client body, with every link and visit. Jobs and texts stay. */
export async function forgetContact(
  ctx: Ctx,
  { id, client }: Pick<ContactTable, 'id' | 'client'>,
): Promise<void> {
  await tables<OutsideTables>(ctx)
    .updateTable('language.contact')
    .set({ email: null, name: null, phone: null, erased_at: ctx.now })
    .where('office', '=', ctx.office.code)
    .where('id', '=', id)
    .execute();
  await tables<OutsideTables>(ctx)
    .updateTable('language.outside_request')
    .set({ name: null, email: null, phone: null })
    .where('office', '=', ctx.office.code)
    .where('contact', '=', id)
    .execute();
  await endVisits(ctx, { kind: contactKind, id });
  ctx.record({
    verb: 'language.contact-erased',
    subject: { kind: clientKind, id: client },
    data: { contact: id },
  });
}
