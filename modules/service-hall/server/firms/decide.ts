import { actorId } from '../../../../kernel/server/actor.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';

/** The columns of a decision on a firm: by whom and when, and why where it closes something. */
export function decidedNow(ctx: Ctx, why: { zh: string; en: string } | null) {
  return {
    why_zh: why?.zh ?? null,
    why_en: why?.en ?? null,
    decided_at: ctx.now,
    decided_by: actorId(ctx.actor),
  };
}
