import { tables } from '../../../../kernel/server/context.ts';
import { demand } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { addContact as contract } from '../../contract/contact.ts';
import { stateOf } from '../contact-policy.ts';
import { consentColumns, contentColumns } from '../contacts/columns.ts';
import { getOwner } from '../contacts/owner.ts';
import { may } from '../policy.ts';
import type { DirectoryTables } from '../tables.ts';

/** Enters a contact point. The ledger has its kind and use, never the value. */
export const addContact = implement(contract, async (ctx, input) => {
  demand(may(ctx.actor, 'change'));
  const { economy } = await getOwner(ctx, input.of, input.ownerId);
  const id = ctx.newId();
  const row = {
    office: ctx.office.code,
    id,
    version: 1,
    person: null,
    body: null,
    place: null,
    [input.of]: input.ownerId,
    kind: input.kind,
    ...contentColumns(input.kind, input, economy),
    ...consentColumns(input, ctx.today),
    withdrawn_on: null,
    entered_at: ctx.now,
  };
  await tables<DirectoryTables>(ctx).insertInto('directory.contact_point').values(row).execute();
  ctx.record({
    verb: 'directory.contact-added',
    subject: { kind: input.of, id: input.ownerId },
    data: { contact: id, kind: input.kind, use: input.use },
  });
  return { id, version: 1, state: stateOf(row, ctx.today) };
});
