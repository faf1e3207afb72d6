import { dayIn } from '../../../../../kernel/contract/dates.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { linkEnds, makeLink } from '../../../../../kernel/server/visitors/make-key.ts';
import { makeContactLink as contract } from '../../../contract/clients.ts';
import { refuse } from '../../refuse.ts';
import { contactOf } from '../contact-of.ts';
import { holdClient } from '../hold-client.ts';
import { contactKind } from '../holders.ts';
import { letsIn } from '../let-in.ts';

/** Makes a link for an address of a client body that is shown this once: where no mail is sent, or none arrives. */
export const makeContactLink = implement(contract, async (ctx, { clientId, email }) => {
  const client = await holdClient(ctx, clientId, { state: 'open' });
  if (!letsIn(client, email)) throw refuse('address-not-let-in');
  const id = await contactOf(ctx, client, email, null);
  const key = await makeLink(ctx, { kind: contactKind, id });
  return { path: `/o/${ctx.office.code}/resume/${key}`, until: dayIn(ctx.office.timeZone, linkEnds(ctx)) };
});
