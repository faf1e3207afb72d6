import { implement } from '../../../../../kernel/server/operation.ts';
import { eraseContact as contract } from '../../../contract/clients.ts';
import { refuse } from '../../refuse.ts';
import { forgetContact } from '../forget-contact.ts';
import { holdClient } from '../hold-client.ts';
import { wholeClient } from '../present-client.ts';
import { getContact } from '../queries.ts';

/** Erases what is kept of somebody of a client body; asked again, it is erased as it was. */
export const eraseContact = implement(contract, async (ctx, { clientId, contactId }) => {
  await holdClient(ctx, clientId);
  const contact = await getContact(ctx, contactId, true);
  if (contact.client !== clientId) throw refuse('not-found');
  if (contact.erased_at === null) await forgetContact(ctx, contact);
  return wholeClient(ctx, clientId);
});
