import type { Actor } from '../../../../kernel/server/actor.ts';
import type { JobVerb } from '../core/jobs/job-state.ts';
import { mayJob } from './policy.ts';
import type { JobRecord } from './queries.ts';

/** What is to be done with a job next, and by which day. */
export interface Turn {
  verb: JobVerb;
  by: string | null;
}

/** Whose turn it is follows from the state: the step that moves a job on. Nothing where it waits for nobody. */
export function turnOf(job: JobRecord): Turn | null {
  switch (job.state) {
    case 'requested':
      return { verb: 'quote', by: null };
    case 'quoted':
      return { verb: 'agree', by: null };
    case 'agreed':
      return { verb: 'assign', by: null };
    case 'assigned':
      return { verb: 'begin', by: job.translate_by };
    case 'translating':
      return { verb: 'handOn', by: job.translate_by };
    case 'revising':
      return { verb: 'acceptRevision', by: job.revise_by };
    case 'reviewing':
      return { verb: 'acceptReview', by: job.review_by };
    case 'checking':
      return { verb: 'deliver', by: job.due };
    case 'delivered':
      return job.mark === null ? { verb: 'giveFeedback', by: null } : { verb: 'close', by: null };
    case 'closed':
    case 'declined':
    case 'cancelled':
      return null;
  }
}

/** Is it this person's turn to do something with the job? */
export function isYourTurn(actor: Actor, job: JobRecord): boolean {
  const turn = turnOf(job);
  return turn !== null && actor.kind === 'user' && mayJob(actor, turn.verb, job) === true;
}

/** Is it past the day of whoever's turn it is, or of its delivery? */
export function isLate(job: JobRecord, today: string): boolean {
  const turn = turnOf(job);
  if (turn === null || job.state === 'delivered') return false;
  const days = [turn.by, job.due ?? job.wanted_by].filter((day) => day !== null);
  return days.some((day) => day < today);
}
