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
  | 'unplan';

/** What may be done next, by state. Both the operations and the abilities sent to pages read this one table. */
export const nextVerbs: Record<ReleaseState, readonly ReleaseVerb[]> = {
  draft: ['edit', 'submit', 'discard'],
  submitted: ['edit', 'sendBack', 'approve', 'waive'],
  approved: ['sendBack', 'publish', 'waive', 'plan', 'unplan'],
  published: [],
  discarded: [],
};

/** States in which a release is still worked on: there is a next step. */
export const statesUnderWork = (Object.keys(nextVerbs) as ReleaseState[]).filter(
  (state) => nextVerbs[state].length > 0,
);

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
  });
}

function after(before: ReleaseStanding, line: ReleaseLine): ReleaseStanding {
  switch (line.verb) {
    case 'press.text-changed':
    case 'press.day-set': {
      const version = Number(line.data['version']);
      const wrote = line.data['wrote'] === true && !before.authors.includes(line.actor);
      return { ...before, version, authors: wrote ? [...before.authors, line.actor] : before.authors };
    }
    case 'press.submitted':
      return { ...before, state: 'submitted' };
    case 'press.sent-back':
      return { ...before, state: 'draft', approvedBy: null, goesOutAt: null };
    case 'press.approved':
      return { ...before, state: 'approved', approvedBy: line.actor };
    case 'press.published':
      return { ...before, state: 'published', goesOutAt: null };
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
