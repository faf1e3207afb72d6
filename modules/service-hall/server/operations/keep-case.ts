import { actorId } from '../../../../kernel/server/actor.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { keepCase as contract } from '../../contract/keeping.ts';
import { presentCase } from '../present.ts';
import { holdCase, writeStep } from '../step.ts';

/** Keeps a closed case longer than its service keeps cases, as for a dispute; or no longer. */
export const keepCase = implement(contract, async (ctx, { why, ...on }) => {
  const { row } = await holdCase(ctx, on, 'keep');
  const written = await writeStep(
    ctx,
    row,
    { kept_why: why, kept_by: why === null ? null : actorId(ctx.actor) },
    { verb: why === null ? 'service-hall.case-released' : 'service-hall.case-kept' },
  );
  return presentCase(ctx, written);
});
