import type { Ctx } from '../../../kernel/server/context.ts';
import { takeOff } from '../../../kernel/server/events/due.ts';
import type { CaseState } from '../contract/case.ts';
import { endPause, noClock } from './case-clock.ts';
import { notOverdue } from './keeping/overdue.ts';
import type { CaseRecord } from './queries.ts';
import { type Held, writeStep } from './step.ts';
import { silence } from './submit.ts';

/** Ends a case: its clock stops for good, and nothing waits for it any more. */
export async function endCase(
  ctx: Ctx,
  { row }: Held,
  state: Extract<CaseState, 'withdrawn' | 'not-accepted' | 'refused' | 'lapsed'>,
  verb: `service-hall.${string}`,
  why?: { zh: string; en: string },
): Promise<CaseRecord> {
  await endPause(ctx, row);
  await takeOff(ctx, silence, row.id);
  if (row.state === 'correcting') await notOverdue(ctx, row);
  return writeStep(
    ctx,
    row,
    {
      ...noClock,
      state,
      decision_zh: why?.zh ?? null,
      decision_en: why?.en ?? null,
      decided_at: state === 'withdrawn' ? row.decided_at : ctx.now,
      closed_at: ctx.now,
    },
    { verb },
  );
}
