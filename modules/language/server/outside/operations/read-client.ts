import { implement } from '../../../../../kernel/server/operation.ts';
import { readClient as contract } from '../../../contract/clients.ts';
import { refuse } from '../../refuse.ts';
import { mayKeepClients } from '../policy.ts';
import { wholeClient } from '../present-client.ts';

/** A client body with its people and keys. To whoever may not keep clients there is none. */
export const readClient = implement(contract, async (ctx, { clientId }) => {
  if (mayKeepClients(ctx.actor) !== true) throw refuse('not-found');
  return wholeClient(ctx, clientId);
});
