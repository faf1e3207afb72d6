import { actorId } from '../../../../../kernel/server/actor.ts';
import { tables } from '../../../../../kernel/server/context.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { makeProgramKey } from '../../../../../kernel/server/visitors/make-key.ts';
import { makeClientKey as contract } from '../../../contract/clients.ts';
import { refuse } from '../../refuse.ts';
import { holdClient } from '../hold-client.ts';
import { clientKind } from '../holders.ts';
import { wholeClient } from '../present-client.ts';
import { keysOf } from '../queries.ts';
import type { OutsideTables } from '../tables.ts';

/** So many keys of a body open at a time: one in use, one to change to, and some for several programs. */
const most = 5;
const dayMs = 86_400_000;

/** Makes a key for a client body's own program. It is shown this once: only its hash is kept. */
export const makeClientKey = implement(contract, async (ctx, { clientId, name, days }) => {
  await holdClient(ctx, clientId, { state: 'open' });
  const open = (await keysOf(ctx, clientId)).filter((key) => key.ended_at === null && key.ends_at > ctx.now);
  if (open.length >= most) throw refuse('client-keys-full', { most });
  const { id, secret } = await makeProgramKey(ctx, { kind: clientKind, id: clientId }, days);
  await tables<OutsideTables>(ctx)
    .insertInto('language.client_key')
    .values({
      office: ctx.office.code,
      id,
      client: clientId,
      name,
      made_at: ctx.now,
      made_by: actorId(ctx.actor),
      ends_at: new Date(ctx.now.getTime() + days * dayMs),
      ended_at: null,
    })
    .execute();
  return { key: secret, client: await wholeClient(ctx, clientId) };
});
