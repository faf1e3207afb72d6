import { implement } from '../../../../kernel/server/operation.ts';
import { listContacts as contract } from '../../contract/contact.ts';
import { getOwner } from '../contacts/owner.ts';
import { presentContact } from '../contacts/present.ts';
import { contactsOf } from '../contacts/queries.ts';
import { may } from '../policy.ts';
import { refuse } from '../refuse.ts';

/** How a person, body or place is reached. */
export const listContacts = implement(contract, async (ctx, { of, ownerId }) => {
  if (may(ctx.actor, 'see') !== true) throw refuse('not-found');
  await getOwner(ctx, of, ownerId);
  const rows = await contactsOf(ctx, of, ownerId);
  return {
    items: rows.map((row) => presentContact(ctx, row)),
    abilities: { change: may(ctx.actor, 'change') },
  };
});
