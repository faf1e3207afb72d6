import type { Ctx } from '../../../kernel/server/context.ts';
import { beginPause, type ClockColumns, clockWith, endPause, noClock } from './case-clock.ts';
import { daysToDecide } from './core/definitions/for-case.ts';
import type { Stage } from './core/stages.ts';
import { factsOf, stagesOf } from './known.ts';
import type { CaseRecord } from './queries.ts';
import { type Held, writeStep } from './step.ts';

export interface Move {
  verb: `service-hall.${string}`;
  hands: string[];
  data: Record<string, unknown>;
}

/**
 * Takes a case to a stage: in hand, ready to be collected, or done where none follows. The clock stands while a stage
 * that is not the office's lasts, and ends when the result is there. With the last level of review it is decided.
 */
export async function moveTo(
  ctx: Ctx,
  { row, definition, stage }: Held,
  next: Stage | undefined,
  { verb, hands, data }: Move,
): Promise<CaseRecord> {
  const state = next === undefined ? 'done' : next.kind === 'collect' ? 'ready' : 'in-hand';
  const passed = await stagesOf(ctx, { row, definition });
  const reviewsLeft = passed.slice(passed.findIndex(({ id }) => id === next?.id)).some(isReview);
  const decided = next !== undefined && reviewsLeft ? null : isReview(stage) ? ctx.now : row.decided_at;
  await endPause(ctx, row);
  if (state === 'in-hand' && next?.stopsClock) await beginPause(ctx, row, `stage:${next.id}`, null);
  const clock: Partial<ClockColumns> =
    state === 'in-hand'
      ? await clockWith(ctx, row, daysToDecide(definition, await factsOf(ctx, { row, definition })))
      : noClock;
  return writeStep(
    ctx,
    row,
    {
      ...clock,
      state,
      stage: next?.id ?? row.stage,
      hands,
      decided_at: decided,
      ...(state === 'done' && { closed_at: ctx.now }),
    },
    {
      verb,
      data: {
        ...data,
        from: row.stage,
        stage: next?.id ?? row.stage,
        ...(state === 'ready' && { ready: true }),
        ...(state === 'done' && { done: true }),
        due: clock.due_on ?? null,
      },
    },
  );
}

function isReview({ kind }: Stage): boolean {
  return kind === 'review';
}
