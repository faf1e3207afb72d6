import { implement } from '../../../../kernel/server/operation.ts';
import { pauseCase as contract } from '../../contract/handling.ts';
import { beginPause, clockWith } from '../case-clock.ts';
import { presentCase } from '../present.ts';
import { refuse } from '../refuse.ts';
import { holdCase, writeStep } from '../step.ts';
import { planSilence } from '../submit.ts';

/** Lets the clock stand, with a reason the applicant reads. */
export const pauseCase = implement(contract, async (ctx, { why, ...on }) => {
  const { row, definition } = await holdCase(ctx, on, 'pause');
  if (row.paused_since !== null) throw refuse('state-conflict', { reason: stands });
  await beginPause(ctx, row, 'office', why);
  const clock = await clockWith(ctx, row, row.clock_days);
  const written = await writeStep(ctx, row, clock, { verb: 'service-hall.case-paused' });
  await planSilence(ctx, written, definition);
  return presentCase(ctx, written);
});

const stands = { zh: '计时已经暂停。', en: 'the clock stands already.' };
