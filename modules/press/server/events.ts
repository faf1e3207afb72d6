import type { Id } from '../../../kernel/contract/ids.ts';
import type { HouseEvent } from '../../../kernel/server/context.ts';

/** A release stands on the public site. */
export function releasePublished(id: Id): HouseEvent {
  return { name: 'press.releasePublished', subject: { kind: 'release', id } };
}
