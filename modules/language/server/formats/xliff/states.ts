import type { SegmentState } from '../exchange/paragraph.ts';

/** What the states of either edition come to. */
export function readState(state: string): SegmentState | undefined {
  if (state === 'final') return 'checked';
  if (state === 'reviewed' || state === 'signed-off') return 'revised';
  if (state === 'translated' || state.startsWith('needs-review')) return 'translated';
  if (state.startsWith('needs-')) return 'draft';
  return state === 'new' || state === 'initial' ? 'new' : undefined;
}

const old: Record<SegmentState, string> = {
  new: 'new',
  draft: 'needs-translation',
  translated: 'translated',
  revised: 'signed-off',
  checked: 'final',
};
const modern: Record<SegmentState, string> = {
  new: 'initial',
  draft: 'initial',
  translated: 'translated',
  revised: 'reviewed',
  checked: 'final',
};

/** A state as a version of XLIFF says it. */
export function stateIn(version: string, state: SegmentState): string {
  return (version.startsWith('1.') ? old : modern)[state];
}
