import { implement } from '../../../../../kernel/server/operation.ts';
import { sendBack as contract } from '../../../contract/job-steps.ts';
import { wholeJob } from '../present.ts';
import { holdJob, takeStep } from '../step.ts';
import { writeNote } from '../write-note.ts';
import { writeRevision } from '../write-revision.ts';

/** Sends a job back a step. What the reviser found so far is kept. Why stands in its notes, not in the ledger. */
export const sendBackJob = implement(contract, async (ctx, { why, errors, ...on }) => {
  const job = await holdJob(ctx, on, 'sendBack');
  await writeNote(ctx, job.id, 'sent-back', why);
  if (job.state === 'revising') await writeRevision(ctx, job, { errors, accepted: false });
  await takeStep(ctx, job, { line: 'language.job-sent-back' });
  return wholeJob(ctx, job.id);
});
