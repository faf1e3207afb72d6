import { forgetAnswers } from '../../../../kernel/server/answered.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { endVisits } from '../../../../kernel/server/visitors/end-visits.ts';
import {
  changeClient,
  endClient,
  endClientKey,
  eraseContact,
  openClient,
  resumeClient,
} from '../../contract/clients.ts';
import { clientKind, contactKind } from './holders.ts';
import type { ContactTable, OutsideTables } from './tables.ts';

/** Steps that answer with a client body, and so with its people. */
const answersOfPeople = [openClient, changeClient, endClient, resumeClient, endClientKey, eraseContact].map(
  ({ name }) => name,
);

/**
 * Erases name, address and telephone of somebody of a client body, also in the answers kept for a repeat, with every link
 * and visit. Jobs and texts stay. The caller holds the body, or all of them.
 */
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
  await forgetAnswers(ctx, answersOfPeople);
  await endVisits(ctx, { kind: contactKind, id });
  ctx.record({
    verb: 'language.contact-erased',
    subject: { kind: clientKind, id: client },
    data: { contact: id },
  });
}
