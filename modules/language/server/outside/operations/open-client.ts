import { actorId } from '../../../../../kernel/server/actor.ts';
import { tables } from '../../../../../kernel/server/context.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { demandSeen } from '../../../../../kernel/server/files/policy.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { indexSubjects } from '../../../../../kernel/server/search/index-subjects.ts';
import { openClient as contract } from '../../../contract/clients.ts';
import { refuse } from '../../refuse.ts';
import { lineOf } from '../hold-client.ts';
import { clientKind } from '../holders.ts';
import { demandSomebody } from '../let-in.ts';
import { planNight } from '../night.ts';
import { mayKeepClients } from '../policy.ts';
import { wholeClient } from '../present-client.ts';
import type { OutsideTables } from '../tables.ts';

/** Lets a body of the directory ask for translations. There is one record of each: one that was ended is resumed. */
export const openClient = implement(contract, async (ctx, { bodyId, keepDays, atOnce, ...fields }) => {
  demand(mayKeepClients(ctx.actor));
  demandSomebody(fields);
  await demandSeen(ctx, { kind: 'body', id: bodyId });
  const row = await tables<OutsideTables>(ctx)
    .insertInto('language.client')
    .values({
      office: ctx.office.code,
      id: ctx.newId(),
      version: 1,
      body: bodyId,
      state: 'open',
      ...fields,
      at_once: atOnce,
      keep_days: keepDays,
      made_at: ctx.now,
      made_by: actorId(ctx.actor),
      changed_at: ctx.now,
      ended_at: null,
    })
    // Two at once: the second waits here for the first, and finds it.
    .onConflict((known) => known.columns(['office', 'body']).doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) throw refuse('client-known');
  ctx.record({
    verb: 'language.client-opened',
    subject: { kind: clientKind, id: row.id },
    data: lineOf(row),
  });
  await planNight(ctx);
  await indexSubjects(ctx, clientKind, [row.id]);
  return wholeClient(ctx, row.id);
});
