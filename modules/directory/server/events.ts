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

/** Many records were entered, changed or taken back at once, by an import: one event in place of thousands. */
export function recordsChanged(importId: Id): HouseEvent {
  return { name: 'directory.recordsChanged', subject: { kind: 'directory-import', id: importId } };
}

/** An import has more to write or to take back: the next part is carried out. */
export function importGoesOn(importId: Id): HouseEvent {
  return { name: 'directory.importGoesOn', subject: { kind: 'directory-import', id: importId } };
}

/** The order of precedence in a body, or of the bodies under it, was set. */
export function precedenceSet(bodyId: Id): HouseEvent {
  return { name: 'directory.precedenceSet', subject: { kind: 'body', id: bodyId } };
}

/** A place was entered or changed. */
export function placeChanged(id: Id): HouseEvent {
  return { name: 'directory.placeChanged', subject: { kind: 'place', id } };
}
