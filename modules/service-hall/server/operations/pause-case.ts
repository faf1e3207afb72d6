import { implement } from '../../../../kernel/server/operation.ts';
import { pauseCase as contract } from '../../contract/handling.ts';
import { beginPause, clockWith } from '../case-clock.ts';
import { clockInTheWay } from '../core/clock-in-the-way.ts';
import { presentCase } from '../present.ts';
import { refuse } from '../refuse.ts';
import { holdCase, writeStep } from '../step.ts';
import { planSilence } from '../submit.ts';

/** Lets the clock stand, with a reason the applicant reads. */
export const pauseCase = implement(contract, async (ctx, { why, ...on }) => {
  const { row, definition } = await holdCase(ctx, on, 'pause');
  const reason = clockInTheWay('pause', row.pause_why);
  if (reason) throw refuse('state-conflict', { reason });
  await beginPause(ctx, row, 'office', why);
  const clock = await clockWith(ctx, row, row.clock_days);
  const written = await writeStep(ctx, row, clock, { verb: 'service-hall.case-paused' });
  await planSilence(ctx, written, definition);
  return presentCase(ctx, written);
});
