import { actorId } from '../../../kernel/server/actor.ts';
import type { Ctx } from '../../../kernel/server/context.ts';
import { takeOff } from '../../../kernel/server/events/due.ts';
import { nextStage } from './core/stages.ts';
import { makeFees } from './fees/make-fees.ts';
import { planNight } from './keeping/night.ts';
import { stagesOf } from './known.ts';
import { moveTo } from './move-to.ts';
import type { CaseRecord } from './queries.ts';
import type { Held } from './step.ts';
import { silence } from './submit.ts';

/** Accepts a case held for that. Whoever accepted it approves none of its levels. */
export async function acceptHeld(ctx: Ctx, held: Held): Promise<CaseRecord> {
  const { row } = held;
  await takeOff(ctx, silence, row.id);
  await makeFees(ctx, held);
  await planNight(ctx);
  const next = nextStage(await stagesOf(ctx, held), row.stage);
  return moveTo(ctx, held, next, {
    verb: 'service-hall.case-accepted',
    hands: [...row.hands, actorId(ctx.actor)],
    data: {},
  });
}
