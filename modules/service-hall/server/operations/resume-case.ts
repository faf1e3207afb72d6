import { implement } from '../../../../kernel/server/operation.ts';
import { resumeCase as contract } from '../../contract/handling.ts';
import { clockWith, endPause } from '../case-clock.ts';
import { clockInTheWay } from '../core/clock-in-the-way.ts';
import { presentCase } from '../present.ts';
import { refuse } from '../refuse.ts';
import { holdCase, writeStep } from '../step.ts';
import { planSilence } from '../submit.ts';

/** Lets the clock go on that the office had let stand. */
export const resumeCase = implement(contract, async (ctx, on) => {
  const { row, definition } = await holdCase(ctx, on, 'resume');
  const reason = clockInTheWay('resume', row.pause_why);
  if (reason) throw refuse('state-conflict', { reason });
  await endPause(ctx, row);
  const clock = await clockWith(ctx, row, row.clock_days);
  const line = { verb: 'service-hall.case-resumed', data: { due: clock.due_on } } as const;
  const written = await writeStep(ctx, row, clock, line);
  await planSilence(ctx, written, definition);
  return presentCase(ctx, written);
});
