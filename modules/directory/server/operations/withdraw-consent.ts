import { tables } from '../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { withdrawConsent as contract } from '../../contract/contact.ts';
import { getContact, ownerOf } from '../contacts/queries.ts';
import { may } from '../policy.ts';
import { refuse } from '../refuse.ts';
import type { DirectoryTables } from '../tables.ts';

/** Withdraws the consent to a contact point: what it says is erased from its row, its kind and days stay. */
export const withdrawConsent = implement(contract, async (ctx, { contactId, version }) => {
  demand(may(ctx.actor, 'change'));
  const row = await getContact(ctx, contactId);
  demandVersion(row.version, version);
  if (row.withdrawn_on !== null) throw refuse('consent-withdrawn');
  await tables<DirectoryTables>(ctx)
    .updateTable('directory.contact_point')
    .set({
      version: row.version + 1,
      value: null,
      text_zh: null,
      text_en: null,
      label_zh: null,
      label_en: null,
      consent_by: null,
      withdrawn_on: ctx.today,
    })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
  ctx.record({
    verb: 'directory.consent-withdrawn',
    subject: ownerOf(row),
    data: { contact: row.id, version: row.version + 1 },
  });
  return { id: row.id, version: row.version + 1, state: 'withdrawn' as const };
});
