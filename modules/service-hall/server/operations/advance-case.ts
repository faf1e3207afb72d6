import { actorId } from '../../../../kernel/server/actor.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { advanceCase as contract } from '../../contract/handling.ts';
import { nextStage } from '../core/stages.ts';
import { stagesOf } from '../known.ts';
import { moveTo } from '../move-to.ts';
import { presentCase } from '../present.ts';
import { refuse } from '../refuse.ts';
import { holdCase } from '../step.ts';

/** Approves the level of review a case stands at, or finishes its stage; `stage` says which, so that no level is approved unseen. */
export const advanceCase = implement(contract, async (ctx, { stage: meant, ...on }) => {
  const held = await holdCase(ctx, on, 'advance');
  const { row, stage } = held;
  if (stage.id !== meant) throw refuse('state-conflict', { reason: stage.turn });
  const approved = stage.kind === 'review';
  const written = await moveTo(ctx, held, nextStage(await stagesOf(ctx, held), stage.id), {
    verb: 'service-hall.case-advanced',
    hands: approved ? [...row.hands, actorId(ctx.actor)] : row.hands,
    data: { approved },
  });
  return presentCase(ctx, written);
});
