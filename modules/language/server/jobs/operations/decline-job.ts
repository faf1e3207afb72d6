import { implement } from '../../../../../kernel/server/operation.ts';
import { declineJob as contract } from '../../../contract/job-steps.ts';
import { wholeJob } from '../present.ts';
import { holdJob, takeStep } from '../step.ts';
import { writeNote } from '../write-note.ts';

/** Declines a job that was asked for, or the quote that was made. Why stands in its notes, not in the ledger. */
export const declineJob = implement(contract, async (ctx, { why, ...on }) => {
  const job = await holdJob(ctx, on, 'decline');
  await writeNote(ctx, job.id, 'declined', why);
  await takeStep(ctx, job, { line: 'language.job-declined' });
  return wholeJob(ctx, job.id);
});
