import { demand, demandVersion } from '../../../../../kernel/server/demand.ts';
import { getRow } from '../../../../../kernel/server/get-row.ts';
import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { quoteJob as contract } from '../../../contract/job-steps.ts';
import { usualWeights } from '../../../contract/quotes.ts';
import { mayBring } from '../../policy.ts';
import type { MemoryTable } from '../../tables.ts';
import { analyse } from '../analyse.ts';
import { wholeJob } from '../present.ts';
import { seenJob } from '../seen-job.ts';
import { demandStep, holdJob, takeStep } from '../step.ts';

/** Quotes a job: its words are counted by bands at this moment, so the quote says what was there when it was made. */
export const quoteJob = implementPrepared(
  contract,
  async (preparing, { jobId, version, memory, weights }) => {
    const job = await preparing.read(async (ctx) => {
      const row = await seenJob(ctx, jobId);
      demandStep(ctx, 'quote', row);
      demandVersion(row.version, version);
      // What is translated goes into it.
      if (memory) demand(mayBring(ctx.actor, await getRow<MemoryTable>(ctx, 'language.memory', memory)));
      return row;
    });
    return analyse(preparing, job, { memory, weights: weights ?? usualWeights });
  },
  async (ctx, { days, price, memory, ...on }, analysis) => {
    const job = await holdJob(ctx, on, 'quote');
    const quote = { ...analysis, days, price };
    await takeStep(ctx, job, {
      line: 'language.job-quoted',
      data: { words: quote.words, effort: quote.effort, days },
      columns: { quote: JSON.stringify(quote), quoted_at: ctx.now, memory },
    });
    return wholeJob(ctx, job.id);
  },
);
