import type { JobPart, JobState, Progress } from '../../contract/jobs.ts';
import type { Load } from '../../contract/translators.ts';
import { titleOfJob } from './present.ts';
import type { JobRecord } from './queries.ts';

/** Something somebody has to do on a job, and from which day on it can be done. */
export interface OwnLoad {
  owner: string;
  from: string;
  load: Load;
}

const order: JobState[] = ['assigned', 'translating', 'revising', 'reviewing'];

/** What the people of a job still have to do on it, each from the day the one before is done. */
export function loadsOf(job: JobRecord, progress: Progress, today: string): OwnLoad[] {
  const now = order.indexOf(job.state);
  if (now < 0) return [];
  const parts: { part: JobPart; until: number; owner: string | null; by: string | null; done: number }[] = [
    { part: 'translator', until: 1, owner: job.translator, by: job.translate_by, done: progress.translated },
    { part: 'reviser', until: 2, owner: job.reviser, by: job.revise_by, done: progress.revised },
    { part: 'reviewer', until: 3, owner: job.reviewer, by: job.review_by, done: progress.checked },
  ];
  const loads: OwnLoad[] = [];
  let from = today;
  for (const { part, until, owner, by, done } of parts) {
    if (owner === null || by === null || now > until) continue;
    const waits = until === 1 ? false : now < until;
    loads.push({
      owner,
      from,
      load: {
        job: job.id,
        number: job.number,
        title: titleOfJob(job),
        part,
        words: Math.max(0, progress.words - done),
        by,
        late: !waits && by < today,
        waits,
      },
    });
    from = by > today ? by : today;
  }
  return loads;
}
