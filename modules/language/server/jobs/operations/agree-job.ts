import { workingDaysAfter } from '../../../../../kernel/contract/working-days.ts';
import { readCalendar } from '../../../../../kernel/server/calendar/read-calendar.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { agreeJob as contract } from '../../../contract/job-steps.ts';
import { wholeJob } from '../present.ts';
import { holdJob, takeStep } from '../step.ts';

/** Agrees to a quote: from today on its working days run. */
export const agreeJob = implement(contract, async (ctx, input) => {
  const job = await holdJob(ctx, input, 'agree');
  const { day: due } = workingDaysAfter(await readCalendar(ctx), ctx.today, job.quote!.days);
  await takeStep(ctx, job, { line: 'language.job-agreed', data: { due }, columns: { due } });
  return wholeJob(ctx, job.id);
});
