import type { Ctx } from '../../../kernel/server/context.ts';
import { beginPause, type ClockColumns, clockWith, endPause, noClock } from './case-clock.ts';
import { daysToDecide } from './core/definitions/for-case.ts';
import type { Stage } from './core/stages.ts';
import { factsOf } from './known.ts';
import type { CaseRecord } from './queries.ts';
import { type Held, writeStep } from './step.ts';

export interface Move {
  verb: `service-hall.${string}`;
  hands: string[];
  data: Record<string, unknown>;
}

/**
 * Takes a case to a stage: in hand, ready to be collected, or done where none follows. The clock stands while a stage
 * that is not the office's lasts, and ends when the last level of review is passed.
 */
export async function moveTo(
  ctx: Ctx,
  { row, definition, stage }: Held,
  next: Stage | undefined,
  { verb, hands, data }: Move,
): Promise<CaseRecord> {
  const state = next === undefined ? 'done' : next.kind === 'collect' ? 'ready' : 'in-hand';
  const decided = stage.kind === 'review' && next?.kind !== 'review' && data['back'] !== true;
  if (row.paused_since !== null) await endPause(ctx, row);
  if (next?.stopsClock) await beginPause(ctx, { ...row, paused_since: null }, `stage:${next.id}`, null);
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
      ...(decided && { decided_at: ctx.now }),
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
