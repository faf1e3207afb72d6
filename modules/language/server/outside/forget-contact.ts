import { forgetAnswers } from '../../../../kernel/server/answered.ts';
import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import { endVisits } from '../../../../kernel/server/visitors/end-visits.ts';
import { client as wholeClient } from '../../contract/clients.ts';
import { job as wholeJob } from '../../contract/jobs.ts';
import { clientKind, contactKind } from './holders.ts';
import type { ContactTable, OutsideTables } from './tables.ts';

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
  await forgetAnswers(ctx, answersOfPeople(ctx));
  await endVisits(ctx, { kind: contactKind, id });
  ctx.record({
    verb: 'language.contact-erased',
    subject: { kind: clientKind, id: client },
    data: { contact: id },
  });
}

/** Steps that answer with a client body, and so with its people, or with a job, and so with whom to ask about it. */
function answersOfPeople(ctx: Ctx): string[] {
  return ctx.house.operations
    .filter(({ contract: { output } }) => output === wholeClient || output === wholeJob)
    .map(({ contract }) => contract.name);
}
