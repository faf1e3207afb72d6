/** What may become of one economy's line. Each economy decides alone, and need not say why. Pure. */
import type { LineState, LineVerb } from '../../../contract/card-states.ts';

const next: Record<LineState, Partial<Record<LineVerb, LineState>>> = {
  // The card does not serve there, whatever anybody says.
  'not-applicable': {},
  'not-sent': { send: 'pending', withdraw: 'withdrawn' },
  pending: { grant: 'granted', refuse: 'refused', withdraw: 'withdrawn', lapse: 'lapsed' },
  granted: { withdraw: 'withdrawn', lapse: 'lapsed' },
  refused: {},
  withdrawn: {},
  lapsed: {},
};

/** The state a line comes to, or none where it cannot go that way. */
export function lineAfter(state: LineState, verb: LineVerb): LineState | undefined {
  return next[state][verb];
}

/** What may be done next to a line. */
export function nextOfLine(state: LineState): LineVerb[] {
  return Object.keys(next[state]) as LineVerb[];
}

/** What a line may be corrected to: what an economy can have said once it was asked. */
export const correctable: readonly LineState[] = ['pending', 'granted', 'refused', 'withdrawn'];

/** May what is written of this line be corrected to that? What was never sent has no answer to be wrong. */
export function mayCorrect(from: LineState, to: LineState): boolean {
  return from !== 'not-applicable' && from !== 'not-sent' && from !== to && correctable.includes(to);
}

/** Does it wait for an answer, or for being sent? */
export function isOpen(state: LineState): boolean {
  return state === 'not-sent' || state === 'pending';
}
