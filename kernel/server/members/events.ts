import type { HouseEvent } from '../context.ts';

/** Somebody has left the office: divisions look at what they still had in hand. */
export const membershipEndedEvent = 'members.ended';
export function membershipEnded(userId: string): HouseEvent {
  return { name: membershipEndedEvent, subject: { kind: 'account', id: userId } };
}
