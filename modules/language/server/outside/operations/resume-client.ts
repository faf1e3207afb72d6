import { implement } from '../../../../../kernel/server/operation.ts';
import { resumeClient as contract } from '../../../contract/clients.ts';
import { holdClient, writeClient } from '../hold-client.ts';
import { wholeClient } from '../present-client.ts';

/** Lets a client body that was ended ask again. Keys that ended with it stay ended: new ones are made. */
export const resumeClient = implement(contract, async (ctx, { clientId, version }) => {
  const row = await holdClient(ctx, clientId, { version, state: 'ended' });
  await writeClient(ctx, row, 'language.client-resumed', { state: 'open', ended_at: null });
  return wholeClient(ctx, clientId);
});
