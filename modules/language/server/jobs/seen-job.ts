import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { refuse } from '../refuse.ts';
import { maySee } from './policy.ts';
import { getJob, type JobRecord } from './queries.ts';

/** A job this actor may see; whether there is another is told to nobody. */
export async function seenJob(ctx: Ctx, id: Id): Promise<JobRecord> {
  const job = await getJob(ctx, id);
  if (!maySee(ctx.actor, job)) throw refuse('not-found');
  return job;
}
