/** The steps of whoever asked for a translation, one form for the office's own people and for client bodies outside. */
import { workingDaysAfter } from '../../../../kernel/contract/working-days.ts';
import { readCalendar } from '../../../../kernel/server/calendar/read-calendar.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { holdJob, takeStep } from './step.ts';
import { writeNote } from './write-note.ts';

interface On {
  jobId: string;
  version: number;
}

/** Agrees to a quote: from today on its working days run. */
export async function agree(ctx: Ctx, on: On): Promise<void> {
  const job = await holdJob(ctx, on, 'agree');
  const { day: due } = workingDaysAfter(await readCalendar(ctx), ctx.today, job.quote!.days);
  await takeStep(ctx, job, { line: 'language.job-agreed', data: { due }, columns: { due } });
}

/** Declines a job that was asked for, or the quote that was made. Why stands in its notes, not in the ledger. */
export async function decline(ctx: Ctx, { why, ...on }: On & { why: string }): Promise<void> {
  const job = await holdJob(ctx, on, 'decline');
  await writeNote(ctx, job.id, 'declined', why);
  await takeStep(ctx, job, { line: 'language.job-declined' });
}

/** Cancels a job while it is under work. What is translated so far is kept with it. */
export async function cancel(ctx: Ctx, { why, ...on }: On & { why: string }): Promise<void> {
  const job = await holdJob(ctx, on, 'cancel');
  await writeNote(ctx, job.id, 'cancelled', why);
  await takeStep(ctx, job, { line: 'language.job-cancelled' });
}

/** What whoever asked for it thinks of the translation. The words stand in its notes, not in the ledger. */
export async function rate(
  ctx: Ctx,
  { mark, words, ...on }: On & { mark: number; words: string | null },
): Promise<void> {
  const job = await holdJob(ctx, on, 'giveFeedback');
  if (words !== null) await writeNote(ctx, job.id, 'feedback', words);
  await takeStep(ctx, job, { line: 'language.feedback-given', data: { mark }, columns: { mark } });
}
