import type { Id } from '../../../kernel/contract/ids.ts';

/** Page of a person in the staff app. */
export function personLink(id: Id): string {
  return `/directory/people/${id}`;
}

/** Page of a body in the staff app. */
export function bodyLink(id: Id): string {
  return `/directory/bodies/${id}`;
}

/** Page of an import in the staff app. */
export function importLink(id: Id): string {
  return `/directory/imports/${id}`;
}

/** Page of a place in the staff app. */
export function placeLink(id: Id): string {
  return `/directory/places/${id}`;
}
