import type { Id } from '../../../kernel/contract/ids.ts';
import type { HouseEvent } from '../../../kernel/server/context.ts';

/** A person's name or posts were entered or changed. */
export function personChanged(id: Id): HouseEvent {
  return { name: 'directory.personChanged', subject: { kind: 'person', id } };
}

/** A body's names or place in the hierarchy were entered or changed. */
export function bodyChanged(id: Id): HouseEvent {
  return { name: 'directory.bodyChanged', subject: { kind: 'body', id } };
}
