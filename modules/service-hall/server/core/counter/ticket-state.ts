import type { TicketState } from '../../../contract/counter.ts';

/** What can be done with a ticket. */
export type TicketAct = 'call' | 'callAgain' | 'absent' | 'served' | 'back' | 'handOn';

const next: Readonly<Record<TicketState, Partial<Record<TicketAct, TicketState>>>> = {
  waiting: { call: 'called' },
  called: { callAgain: 'called', absent: 'absent', served: 'served', handOn: 'waiting' },
  absent: { back: 'waiting' },
  served: {},
};

/** The state after an act, or null where it cannot be done then. */
export function afterAct(state: TicketState, act: TicketAct): TicketState | null {
  return next[state][act] ?? null;
}

/** The state after all of these, from the taking of the number; null where one of them could not be done. */
export function afterActs(acts: readonly TicketAct[]): TicketState | null {
  return acts.reduce<TicketState | null>((state, act) => state && afterAct(state, act), 'waiting');
}
