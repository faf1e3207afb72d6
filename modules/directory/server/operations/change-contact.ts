import { tables } from '../../../../kernel/server/context.ts';
import { demand, demandVersion } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { changeContact as contract } from '../../contract/contact.ts';
import { stateOf } from '../contact-policy.ts';
import { consentColumns, contentColumns } from '../contacts/columns.ts';
import { getOwner } from '../contacts/owner.ts';
import { getContact, ownerOf } from '../contacts/queries.ts';
import { may } from '../policy.ts';
import { refuse } from '../refuse.ts';
import type { DirectoryTables } from '../tables.ts';

/** Changes a contact point, or renews the consent to it. What was withdrawn is gone: it is entered anew. */
export const changeContact = implement(contract, async (ctx, input) => {
  demand(may(ctx.actor, 'change'));
  const row = await getContact(ctx, input.contactId);
  demandVersion(row.version, input.version);
  if (row.withdrawn_on !== null) throw refuse('consent-withdrawn');
  const owner = ownerOf(row);
  const { economy } = await getOwner(ctx, owner.kind, owner.id);
  const changed = {
    version: row.version + 1,
    ...(input.content && contentColumns(row.kind, input.content, economy, 'content.')),
    ...consentColumns(input, ctx.today),
  };
  await tables<DirectoryTables>(ctx)
    .updateTable('directory.contact_point')
    .set(changed)
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
  ctx.record({
    verb: 'directory.contact-changed',
    subject: owner,
    data: { contact: row.id, version: changed.version, use: input.use },
  });
  return { id: row.id, version: changed.version, state: stateOf({ ...row, ...changed }, ctx.today) };
});
