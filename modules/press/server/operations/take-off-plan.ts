import { tables } from '../../../../kernel/server/context.ts';
import { demandVersion } from '../../../../kernel/server/demand.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { takeOffPlan as contract } from '../../contract/going-out.ts';
import { demandStep } from '../demand-step.ts';
import { noPlan, unplan } from '../plan.ts';
import { getRelease } from '../queries.ts';
import { refuse } from '../refuse.ts';
import type { PressTables } from '../tables.ts';
import { wholeRelease } from '../whole-release.ts';

/** Takes a planned publication off: the release stays approved and waits for somebody to publish it. */
export const takeOffPlan = implement(contract, async (ctx, input) => {
  const row = await getRelease(ctx, input.releaseId, true);
  demandStep(ctx.actor, 'unplan', row);
  demandVersion(row.version, input.version);
  if (row.goes_out_by === null)
    throw refuse('state-conflict', {
      reason: { zh: '这篇稿件没有定下到时发布。', en: 'It was not planned to go out by itself.' },
    });
  await unplan(ctx, row);
  await tables<PressTables>(ctx)
    .updateTable('press.release')
    .set({ ...noPlan, changed_at: ctx.now })
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
  ctx.record({ verb: 'press.going-out-taken-off', subject: { kind: 'release', id: row.id } });
  return wholeRelease(ctx, row.id);
});
