import type { JobState, SegmentState } from '../../../contract/jobs.ts';
import { mergeTexts } from '../../../contract/merge-texts.ts';
import type { WorkStage } from '../../../contract/segments.ts';

/** What of a segment writing changes. */
export interface Written {
  target: string | null;
  /** The text as agreed on, while changes of somebody else wait. */
  agreed: string | null;
  state: SegmentState;
}

/** Whose work it is in a state of the job; before it begins it is the translator's. */
export function stageOf(state: JobState): WorkStage {
  if (state === 'revising') return 'revise';
  if (state === 'reviewing') return 'review';
  return state === 'checking' || state === 'delivered' || state === 'closed' ? 'check' : 'translate';
}

const confirmedAs = {
  translate: 'translated',
  revise: 'revised',
  review: 'checked',
  check: 'checked',
} as const satisfies Record<WorkStage, SegmentState>;

const order: SegmentState[] = ['new', 'draft', 'translated', 'revised', 'checked'];

/** Is it as far as this stage brings it? */
export function isConfirmed(state: SegmentState, stage: WorkStage): boolean {
  return order.indexOf(state) >= order.indexOf(confirmedAs[stage]);
}

/** A segment after somebody wrote in it. Until it is confirmed anew it is as far as the stage before brought it. */
export function afterWriting(was: Written, target: string, stage: WorkStage): Written {
  const words = target === '' ? null : target;
  if (words === was.target) return was;
  if (words === null) return { target: null, agreed: null, state: 'new' };
  if (stage === 'translate') return { target: words, agreed: carriedOver(was, words), state: 'draft' };
  const reached = order.indexOf(was.state) >= order.indexOf('translated');
  const before = stage === 'revise' ? 'translated' : 'revised';
  return {
    target: words,
    agreed: reached ? withoutEqual(was.agreed ?? was.target, words) : null,
    state: !reached ? 'draft' : order.indexOf(was.state) < order.indexOf(before) ? was.state : before,
  };
}

/** A segment once it is confirmed at this stage. The last one to read it settles what was still open. */
export function afterConfirming(was: Written, stage: WorkStage): Written {
  const state = isConfirmed(was.state, stage) ? was.state : confirmedAs[stage];
  const settles = stage === 'review' || stage === 'check';
  return { ...was, state, agreed: settles ? null : was.agreed };
}

/** What translators write is no change to be accepted: it is agreed on with the rest. */
function carriedOver({ target, agreed }: Written, words: string): string | null {
  if (agreed === null) return null;
  return withoutEqual(mergeTexts({ base: target ?? '', mine: words, theirs: agreed }).text, words);
}

function withoutEqual(agreed: string | null, target: string): string | null {
  return agreed === target ? null : agreed;
}
