import type { FollowUpState } from '../../contract/follow-ups.ts';

/** A ledger line of a follow-up, as far as its standing depends on it. */
export interface FollowUpLine {
  verb: string;
  data: Record<string, unknown>;
}

/** What the lines of a follow-up add up to. */
export interface FollowUpStanding {
  state: FollowUpState;
  version: number;
  owner: string;
  due: string;
}

/** Folds a follow-up's ledger lines, oldest first, into where it stands. */
export function standingOf(lines: readonly FollowUpLine[]): FollowUpStanding {
  const [first, ...rest] = lines;
  if (first?.verb !== 'follow-up.opened') throw new Error('a follow-up begins with being opened');
  const { owner, due } = first.data;
  return rest.reduce(after, { state: 'open', version: 1, owner: String(owner), due: String(due) });
}

function after(before: FollowUpStanding, { verb, data }: FollowUpLine): FollowUpStanding {
  const next = { ...before, version: Number(data['version']) };
  switch (verb) {
    case 'follow-up.handed-over':
      return { ...next, owner: String(data['owner']) };
    case 'follow-up.due-moved':
      return { ...next, due: String(data['due']) };
    case 'follow-up.done':
      return { ...next, state: 'done' };
    case 'follow-up.withdrawn':
      return { ...next, state: 'withdrawn' };
    default:
      return before;
  }
}
