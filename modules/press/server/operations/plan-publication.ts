import { tables } from '../../../../kernel/server/context.ts';
import { demandVersion } from '../../../../kernel/server/demand.ts';
import { publishAt } from '../../../../kernel/server/events/due.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { planPublication as contract } from '../../contract/going-out.ts';
import { plannedInstant } from '../core/going-out.ts';
import { demandStep } from '../demand-step.ts';
import { releaseDue } from '../events.ts';
import { getRelease } from '../queries.ts';
import { refuse } from '../refuse.ts';
import type { PressTables } from '../tables.ts';
import { wholeRelease } from '../whole-release.ts';

/** Sets, or moves, the instant at which an approved release goes out by itself. */
export const planPublication = implement(contract, async (ctx, input) => {
  const row = await getRelease(ctx, input.releaseId, true);
  demandStep(ctx.actor, 'plan', row);
  demandVersion(row.version, input.version);
  if (row.errors > 0) throw refuse('preflight-open-errors', { count: row.errors });
  const at = plannedInstant(ctx.office.timeZone, input, ctx.now);
  if (!(at instanceof Date)) throw refuse('input-invalid', {}, at);
  await tables<PressTables>(ctx)
    .updateTable('press.release')
    .set({
      goes_out_at: at,
      goes_out_by: ctx.actor.kind === 'user' ? ctx.actor.userId : null,
      held_up_at: null,
      changed_at: ctx.now,
    })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
  await publishAt(ctx, at, releaseDue(row.id));
  ctx.record({
    verb: 'press.going-out-set',
    subject: { kind: 'release', id: row.id },
    data: { at: at.toISOString() },
  });
  return wholeRelease(ctx, row.id);
});
