import { tables } from '../../../../../kernel/server/context.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { endKey } from '../../../../../kernel/server/visitors/end-visits.ts';
import { endClientKey as contract } from '../../../contract/clients.ts';
import { refuse } from '../../refuse.ts';
import { holdClient } from '../hold-client.ts';
import { clientKind } from '../holders.ts';
import { wholeClient } from '../present-client.ts';
import type { OutsideTables } from '../tables.ts';

/** Ends a key of a client body's program, at once. Ended already, it stays so. */
export const endClientKey = implement(contract, async (ctx, { clientId, keyId }) => {
  await holdClient(ctx, clientId);
  const ended = await tables<OutsideTables>(ctx)
    .updateTable('language.client_key')
    .set((row) => ({ ended_at: row.fn.coalesce('ended_at', row.val(ctx.now)) }))
    .where('office', '=', ctx.office.code)
    .where('client', '=', clientId)
    .where('id', '=', keyId)
    .returning('id')
    .executeTakeFirst();
  if (!ended) throw refuse('not-found');
  await endKey(ctx, keyId, { kind: clientKind, id: clientId });
  return wholeClient(ctx, clientId);
});
