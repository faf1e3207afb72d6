import { implement } from '../../../../kernel/server/operation.ts';
import { resumeCase as contract } from '../../contract/handling.ts';
import { clockWith, endPause } from '../case-clock.ts';
import { presentCase } from '../present.ts';
import { refuse } from '../refuse.ts';
import { holdCase, writeStep } from '../step.ts';
import { planSilence } from '../submit.ts';

/** Lets the clock go on that the office had let stand. */
export const resumeCase = implement(contract, async (ctx, on) => {
  const { row, definition } = await holdCase(ctx, on, 'resume');
  if (row.pause_why !== 'office') throw refuse('state-conflict', { reason: row.pause_why ? bound : runs });
  await endPause(ctx, row);
  const clock = await clockWith(ctx, row, row.clock_days);
  const line = { verb: 'service-hall.case-resumed', data: { due: clock.due_on } } as const;
  const written = await writeStep(ctx, row, clock, line);
  await planSilence(ctx, written, definition);
  return presentCase(ctx, written);
});

const runs = { zh: '计时没有暂停。', en: 'the clock is running.' };
const bound = {
  zh: '计时随本环节暂停，转入下一环节时自动恢复。',
  en: 'the clock stands with this stage, and goes on with the next.',
};
