import type { CaseState } from '../../contract/case.ts';

/** A line of a case's ledger, as far as its state depends on it. */
export interface CaseLine {
  verb: string;
  actor: string;
  data: Record<string, unknown>;
}

/** What the lines of a case add up to. */
export interface CaseStanding {
  state: CaseState;
  stage: string;
  /** Who accepted and approved so far: none of them approves the next level. */
  hands: string[];
  rounds: number;
  /** Where it stood when a correction was asked for. */
  correctedFrom: 'submitted' | 'in-hand' | null;
}

export type CaseVerb =
  | 'fill'
  | 'submit'
  | 'discard'
  | 'attach'
  | 'answerCorrection'
  | 'withdraw'
  | 'askCorrection'
  | 'accept'
  | 'refuseAcceptance'
  | 'advance'
  | 'sendBack'
  | 'refuse'
  | 'pause'
  | 'resume'
  | 'assign'
  | 'judge'
  | 'seeOriginal'
  | 'note'
  | 'handOver'
  | 'lapse'
  | 'keep'
  | 'erase'
  | 'rate';

/** What may be done next, by state. Both the operations and the abilities sent to pages read this one table. */
export const nextVerbs: Record<CaseState, readonly CaseVerb[]> = {
  draft: ['fill', 'attach', 'submit', 'discard'],
  submitted: [
    'askCorrection',
    'accept',
    'refuseAcceptance',
    'pause',
    'resume',
    'assign',
    'judge',
    'seeOriginal',
    'note',
    'withdraw',
  ],
  correcting: ['fill', 'attach', 'seeOriginal', 'answerCorrection', 'withdraw', 'lapse', 'assign', 'note'],
  'in-hand': [
    'advance',
    'sendBack',
    'refuse',
    'askCorrection',
    'pause',
    'resume',
    'assign',
    'judge',
    'seeOriginal',
    'note',
    'withdraw',
  ],
  ready: ['handOver', 'assign', 'note'],
  done: ['note', 'rate', 'keep', 'erase'],
  'not-accepted': ['note', 'rate', 'keep', 'erase'],
  refused: ['note', 'rate', 'keep', 'erase'],
  withdrawn: ['note', 'keep', 'erase'],
  lapsed: ['note', 'keep', 'erase'],
  discarded: [],
};

/** States in which a case is still worked on. */
export const statesUnderWork: CaseState[] = ['submitted', 'correcting', 'in-hand', 'ready'];

/** Folds a case's ledger lines, oldest first, into where it stands. */
export function standingOf(lines: readonly CaseLine[]): CaseStanding {
  const [first, ...rest] = lines;
  if (first?.verb !== 'service-hall.case-begun') throw new Error('a case begins with being begun');
  const begun: CaseStanding = {
    state: 'draft',
    stage: String(first.data['stage']),
    hands: [],
    rounds: 0,
    correctedFrom: null,
  };
  return rest.reduce(after, begun);
}

function after(before: CaseStanding, { verb, actor, data }: CaseLine): CaseStanding {
  switch (verb) {
    case 'service-hall.case-submitted':
      return { ...before, state: 'submitted' };
    case 'service-hall.case-discarded':
      return { ...before, state: 'discarded' };
    case 'service-hall.correction-asked':
      return {
        ...before,
        state: 'correcting',
        rounds: before.rounds + 1,
        correctedFrom: before.state === 'in-hand' ? 'in-hand' : 'submitted',
      };
    case 'service-hall.correction-answered':
      return { ...answered(before, data), correctedFrom: null };
    case 'service-hall.case-accepted':
      return moved(before, data, [...before.hands, actor]);
    case 'service-hall.case-taken-on':
    case 'service-hall.case-answered':
    case 'service-hall.case-card-made':
    case 'service-hall.case-advanced':
      return moved(before, data, data['approved'] === true ? [...before.hands, actor] : before.hands);
    case 'service-hall.case-sent-back':
      return { ...moved(before, data, before.hands.slice(0, Number(data['kept']))), state: 'in-hand' };
    case 'service-hall.case-handed-over':
      return { ...before, state: 'done' };
    case 'service-hall.case-not-accepted':
      return { ...before, state: 'not-accepted' };
    case 'service-hall.case-refused':
      return { ...before, state: 'refused' };
    case 'service-hall.case-withdrawn':
      return { ...before, state: 'withdrawn' };
    case 'service-hall.case-lapsed':
      return { ...before, state: 'lapsed' };
    default:
      return before;
  }
}

/** Back to where the notice found it, or to the first review where the approvals before fell away. */
function answered(before: CaseStanding, data: CaseLine['data']): CaseStanding {
  if (data['stage'] === undefined) return { ...before, state: before.correctedFrom ?? 'submitted' };
  return moved(before, data, before.hands.slice(0, Number(data['kept'])));
}

function moved(before: CaseStanding, data: CaseLine['data'], hands: string[]): CaseStanding {
  const state = data['ready'] === true ? 'ready' : data['done'] === true ? 'done' : 'in-hand';
  return { ...before, state, stage: String(data['stage']), hands };
}
