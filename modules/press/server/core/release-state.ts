import type { ReleaseState } from '../../contract/release.ts';

/** A line of a release's ledger, as far as its state depends on it. */
export interface ReleaseLine {
  verb: string;
  actor: string;
  data: Record<string, unknown>;
}

/** What the lines of a release add up to. */
export interface ReleaseStanding {
  state: ReleaseState;
  version: number;
  author: string;
  /** Everybody who wrote words of it: none of them may approve it. */
  authors: string[];
  approvedBy: string | null;
  /** The instant at which it goes out by itself. */
  goesOutAt: string | null;
  /** The issue the public reads. */
  issue: number | null;
  /** Who wrote and who approved what the public reads: it stands again where a correction is dropped. */
  asPublished: Pick<ReleaseStanding, 'authors' | 'approvedBy'> | null;
}

export type ReleaseVerb =
  | 'edit'
  | 'submit'
  | 'sendBack'
  | 'approve'
  | 'publish'
  | 'discard'
  | 'waive'
  | 'plan'
  | 'unplan'
  | 'correct'
  | 'dropCorrection'
  | 'withdraw'
  | 'setSubjects'
  | 'askChange'
  | 'answerChange';

/** What may be done next, by state. Both the operations and the abilities sent to pages read this one table. */
export const nextVerbs: Record<ReleaseState, readonly ReleaseVerb[]> = {
  draft: [
    'askChange',
    'answerChange',
    'edit',
    'submit',
    'discard',
    'dropCorrection',
    'withdraw',
    'setSubjects',
  ],
  submitted: ['askChange', 'answerChange', 'edit', 'sendBack', 'approve', 'waive', 'withdraw', 'setSubjects'],
  approved: ['sendBack', 'publish', 'waive', 'plan', 'unplan', 'withdraw', 'setSubjects'],
  published: ['correct', 'withdraw', 'setSubjects'],
  withdrawn: [],
  discarded: [],
};

/** States in which a release is still worked on: it is on its way to the public. */
export const statesUnderWork: ReleaseState[] = ['draft', 'submitted', 'approved'];

/** Folds a release's ledger lines, oldest first, into where it stands. */
export function standingOf(lines: readonly ReleaseLine[]): ReleaseStanding {
  const first = lines[0];
  if (first?.verb !== 'press.drafted') throw new Error('a release begins with being drafted');
  return lines.slice(1).reduce(after, {
    state: 'draft',
    version: 1,
    author: first.actor,
    authors: [first.actor],
    approvedBy: null,
    goesOutAt: null,
    issue: null,
    asPublished: null,
  });
}

function after(before: ReleaseStanding, line: ReleaseLine): ReleaseStanding {
  switch (line.verb) {
    case 'press.text-changed':
    case 'press.day-set': {
      const version = Number(line.data['version']);
      const wrote = line.data['wrote'] === true;
      return { ...before, version, authors: wrote ? withAuthor(before, line.actor) : before.authors };
    }
    case 'press.submitted':
      return { ...before, state: 'submitted' };
    case 'press.sent-back':
      return { ...before, state: 'draft', approvedBy: null, goesOutAt: null };
    case 'press.approved':
      return { ...before, state: 'approved', approvedBy: line.actor };
    case 'press.published':
      return {
        ...before,
        state: 'published',
        goesOutAt: null,
        issue: (before.issue ?? 0) + 1,
        asPublished: { authors: before.authors, approvedBy: before.approvedBy },
      };
    case 'press.correction-begun':
      return { ...before, state: 'draft', approvedBy: null, authors: withAuthor(before, line.actor) };
    case 'press.correction-described':
      return { ...before, authors: withAuthor(before, line.actor) };
    case 'press.correction-dropped':
      return {
        ...before,
        ...before.asPublished,
        state: 'published',
        version: Number(line.data['version']),
      };
    case 'press.withdrawn':
      return { ...before, state: 'withdrawn', issue: null, goesOutAt: null };
    case 'press.going-out-set':
      return { ...before, goesOutAt: String(line.data['at']) };
    case 'press.going-out-taken-off':
    case 'press.held-up':
      return { ...before, goesOutAt: null };
    case 'press.discarded':
      return { ...before, state: 'discarded' };
    default:
      return before;
  }
}

/** Those who wrote words of a release, and this one besides. */
export function withAuthor({ authors }: { authors: readonly string[] }, writer: string): string[] {
  return authors.includes(writer) ? [...authors] : [...authors, writer];
}
