import type { Id } from '../../../kernel/contract/ids.ts';
import type { HouseEvent } from '../../../kernel/server/context.ts';

/** An approved release is to go out now, as planned. */
export const releaseDueEvent = 'press.releaseDue';
export function releaseDue(id: Id): HouseEvent {
  return { name: releaseDueEvent, subject: { kind: 'release', id } };
}

/** Releases up to this one were looked through for names of the directory; the next are to be. */
export const mentionsGoOnEvent = 'press.mentionsGoOn';
export function mentionsGoOn(id: Id): HouseEvent {
  return { name: mentionsGoOnEvent, subject: { kind: 'release', id } };
}

/** Whether the office stands by a text of this release, or by which, may have changed. */
export const releaseSettledEvent = 'press.releaseSettled';
export function releaseSettled(id: Id): HouseEvent {
  return { name: releaseSettledEvent, subject: { kind: 'release', id } };
}

/** A release stands on the public site. */
export function releasePublished(id: Id): HouseEvent {
  return { name: 'press.releasePublished', subject: { kind: 'release', id } };
}

/** A release is no longer public. */
export function releaseWithdrawn(id: Id): HouseEvent {
  return { name: 'press.releaseWithdrawn', subject: { kind: 'release', id } };
}
