import { tables } from '../../../../../kernel/server/context.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { endVisits } from '../../../../../kernel/server/visitors/end-visits.ts';
import { endClient as contract } from '../../../contract/clients.ts';
import { holdClient, writeClient } from '../hold-client.ts';
import { clientKind } from '../holders.ts';
import { wholeClient } from '../present-client.ts';
import type { OutsideTables } from '../tables.ts';

/** Ends a client body: no more requests, and its programs' keys end. Its people still follow what they asked for. */
export const endClient = implement(contract, async (ctx, { clientId, version }) => {
  const row = await holdClient(ctx, clientId, { version, state: 'open' });
  await tables<OutsideTables>(ctx)
    .updateTable('language.client_key')
    .set({ ended_at: ctx.now })
    .where('office', '=', ctx.office.code)
    .where('client', '=', clientId)
    .where('ended_at', 'is', null)
    .execute();
  await endVisits(ctx, { kind: clientKind, id: clientId });
  await writeClient(ctx, row, 'language.client-ended', { state: 'ended', ended_at: ctx.now });
  return wholeClient(ctx, clientId);
});
