import type { Id } from '../../../../kernel/contract/ids.ts';
import { actorId } from '../../../../kernel/server/actor.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { getJob, type JobRecord } from '../jobs/queries.ts';
import { refuse } from '../refuse.ts';
import { clientKind, isOfClient } from './holders.ts';
import { getClient, getContact } from './queries.ts';
import type { ClientTable, ContactTable } from './tables.ts';

/** Who of a client body acts: somebody of it, or (`contact` null) a program. */
export interface Own {
  client: ClientTable;
  contact: ContactTable | null;
}

/** Whoever of a client body acts, or the refusal that there is nothing here. With `lock`, the body is held until the transaction ends. */
export async function ownOf(ctx: Ctx, lock = false): Promise<Own> {
  if (!isOfClient(ctx.actor)) throw refuse('not-found');
  const { kind, id } = ctx.actor.holder;
  if (kind === clientKind) return { client: await getClient(ctx, id, lock), contact: null };
  const client = await getClient(ctx, (await getContact(ctx, id)).client, lock);
  // Who is being erased meanwhile is, by whoever holds the body: read after that, so that nothing is written of them again.
  const contact = await getContact(ctx, id);
  if (contact.erased_at !== null) throw refuse('not-found');
  return { client, contact };
}

/** A job whoever acts asked for from outside; whether there is another is told to nobody. */
export async function ownJob(ctx: Ctx, id: Id, lock = false): Promise<JobRecord> {
  if (!isOfClient(ctx.actor)) throw refuse('not-found');
  const job = await getJob(ctx, id, lock);
  if (job.requested_by !== actorId(ctx.actor)) throw refuse('not-found');
  return job;
}
