import type { Id } from '../../contract/ids.ts';
import type { HouseEvent } from '../context.ts';

export type FollowUpHappening = 'opened' | 'handedOver' | 'dueMoved' | 'closed';

/** Told to whoever listens: a division that opened it, or what sends notices. */
export function followUpHappened(what: FollowUpHappening, id: Id): HouseEvent {
  return { name: `followUps.${what}`, subject: { kind: 'follow-up', id } };
}
