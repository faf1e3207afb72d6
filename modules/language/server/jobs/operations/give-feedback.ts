import { implement } from '../../../../../kernel/server/operation.ts';
import { giveFeedback as contract } from '../../../contract/job-steps.ts';
import { wholeJob } from '../present.ts';
import { holdJob, takeStep } from '../step.ts';
import { writeNote } from '../write-note.ts';

/** What whoever asked for it thinks of the translation. The words stand in its notes, not in the ledger. */
export const giveFeedback = implement(contract, async (ctx, { mark, words, ...on }) => {
  const job = await holdJob(ctx, on, 'giveFeedback');
  if (words !== null) await writeNote(ctx, job.id, 'feedback', words);
  await takeStep(ctx, job, { line: 'language.feedback-given', data: { mark }, columns: { mark } });
  return wholeJob(ctx, job.id);
});
