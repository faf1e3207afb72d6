import type { Mark } from '../../../../kernel/web/kit/state-mark.tsx';
import type { CardState, LineState } from '../../contract/card-states.ts';

/** The mark of a line: what waits too long has the mark of what is late. */
export function markOfLine(state: LineState, slow: boolean): Mark {
  if (slow) return 'late';
  return lineMarks[state];
}

const lineMarks: Record<LineState, Mark> = {
  'not-applicable': 'note',
  'not-sent': 'note',
  pending: 'waiting',
  granted: 'granted',
  refused: 'refused',
  withdrawn: 'done',
  lapsed: 'done',
};

export const cardMarks: Record<CardState, Mark> = {
  interim: 'on-time',
  active: 'granted',
  'reported-lost': 'late',
  cancelled: 'done',
  superseded: 'done',
  expired: 'done',
};
