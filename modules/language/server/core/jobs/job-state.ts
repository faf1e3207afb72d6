import type { JobState } from '../../../contract/jobs.ts';

/** A line of a job's ledger, as far as its state depends on it. */
export interface JobLine {
  verb: string;
  actor: string;
  data: Record<string, unknown>;
}

/** What the lines of a job add up to. */
export interface JobStanding {
  state: JobState;
  translator: string | null;
  reviser: string | null;
  reviewer: string | null;
  /** Who handed the translation on: none of them revises it. */
  hands: string[];
}

export type JobVerb =
  | 'quote'
  | 'agree'
  | 'decline'
  | 'assign'
  | 'begin'
  | 'write'
  | 'handOn'
  | 'sendBack'
  | 'acceptRevision'
  | 'acceptReview'
  | 'deliver'
  | 'giveFeedback'
  | 'close'
  | 'cancel'
  | 'replaceSource';

/** What may be done next, by state. Both the operations and the abilities sent to pages read this one table. */
export const nextVerbs: Record<JobState, readonly JobVerb[]> = {
  requested: ['quote', 'decline', 'cancel', 'replaceSource'],
  quoted: ['quote', 'agree', 'decline', 'cancel', 'replaceSource'],
  agreed: ['assign', 'cancel', 'replaceSource'],
  assigned: ['assign', 'begin', 'write', 'cancel', 'replaceSource'],
  translating: ['assign', 'write', 'handOn', 'cancel', 'replaceSource'],
  revising: ['assign', 'write', 'sendBack', 'acceptRevision', 'cancel', 'replaceSource'],
  reviewing: ['assign', 'write', 'sendBack', 'acceptReview', 'cancel', 'replaceSource'],
  checking: ['write', 'sendBack', 'deliver', 'cancel', 'replaceSource'],
  delivered: ['giveFeedback', 'close', 'replaceSource'],
  closed: [],
  declined: [],
  cancelled: [],
};

/** States in which a job waits for somebody to do something with it. */
export const statesUnderWork: JobState[] = [
  'requested',
  'quoted',
  'agreed',
  'assigned',
  'translating',
  'revising',
  'reviewing',
  'checking',
];

/** Where a job stands that was just requested. */
export const requested: JobStanding = {
  state: 'requested',
  translator: null,
  reviser: null,
  reviewer: null,
  hands: [],
};

/** Folds a job's ledger lines, oldest first, into where it stands. */
export function standingOf(lines: readonly JobLine[]): JobStanding {
  const [first, ...rest] = lines;
  if (first?.verb !== 'language.job-requested') throw new Error('a job begins with being requested');
  return rest.reduce(afterLine, requested);
}

/** Where a job stands after one more line. */
export function afterLine(before: JobStanding, { verb, actor, data }: JobLine): JobStanding {
  switch (verb) {
    case 'language.job-quoted':
      return { ...before, state: 'quoted' };
    case 'language.job-agreed':
      return { ...before, state: 'agreed' };
    case 'language.job-assigned':
      return assigned(before, data);
    case 'language.job-begun':
      return { ...before, state: 'translating' };
    case 'language.job-handed-on':
      return { ...before, state: 'revising', hands: [...new Set([...before.hands, actor])] };
    case 'language.job-sent-back':
      return { ...before, state: before.state === 'revising' ? 'translating' : 'revising' };
    case 'language.revision-accepted':
      return { ...before, state: before.reviewer === null ? 'checking' : 'reviewing' };
    case 'language.review-accepted':
      return { ...before, state: 'checking' };
    case 'language.source-replaced':
      return { ...before, state: withNewSource(before.state) };
    case 'language.job-delivered':
      return { ...before, state: 'delivered' };
    case 'language.job-closed':
      return { ...before, state: 'closed' };
    case 'language.job-declined':
      return { ...before, state: 'declined' };
    case 'language.job-cancelled':
      return { ...before, state: 'cancelled' };
    default:
      return before;
  }
}

/** People may change while the work goes on; the work does not begin anew for that. */
function assigned(before: JobStanding, data: JobLine['data']): JobStanding {
  const { translator, reviser, reviewer } = data as Pick<JobStanding, 'translator' | 'reviser' | 'reviewer'>;
  const state = stateWith(before.state, reviewer ?? null);
  return { ...before, state, translator, reviser, reviewer: reviewer ?? null };
}

/** Given to people the work begins; without a reviewer any more it is only checked. */
function stateWith(state: JobState, reviewer: string | null): JobState {
  if (state === 'agreed') return 'assigned';
  return state === 'reviewing' && reviewer === null ? 'checking' : state;
}

/** What was quoted is quoted again; what was past translating goes back to it. */
function withNewSource(state: JobState): JobState {
  switch (state) {
    case 'quoted':
      return 'requested';
    case 'revising':
    case 'reviewing':
    case 'checking':
    case 'delivered':
      return 'translating';
    default:
      return state;
  }
}
