import { address } from '../../../kernel/web/kit/address.ts';

/** Where the directory's pages are, in one place. */
export const peopleList = '/directory';
export const bodyList = '/directory/bodies';
export const newPerson = '/directory/people/new';

export function personPage(id: string): string {
  return `/directory/people/${id}`;
}

export function changePersonPage(id: string): string {
  return `${personPage(id)}/change`;
}

export function newPostPage(personId: string): string {
  return `${personPage(personId)}/posts/new`;
}

export function postPage(personId: string, postId: string): string {
  return `${personPage(personId)}/posts/${postId}`;
}

export function bodyPage(id: string): string {
  return `/directory/bodies/${id}`;
}

export function changeBodyPage(id: string): string {
  return `${bodyPage(id)}/change`;
}

/** The form of a new body, which may already know what it stands under. */
export function newBodyPage(under?: string): string {
  return address('/directory/bodies/new', { under });
}

/** The spreadsheets handed in, and the form for one more. */
export const importsList = '/directory/imports';

/** The records that may be duplicates, or those that were told apart. */
export function duplicatesPage(kind: 'person' | 'body' = 'person', apart?: 'yes'): string {
  return address('/directory/duplicates', { kind: kind === 'body' ? kind : undefined, apart });
}

/** Two records side by side, to be merged. */
export function mergePage(kind: 'person' | 'body', one: string, other: string): string {
  return address('/directory/merge', { kind, one, other });
}

/** One import; `verdict` narrows its rows. */
export function importPage(id: string, search: Record<string, string | undefined> = {}): string {
  return address(`/directory/imports/${id}`, search);
}

/** The order of precedence: of posts or bodies, of one body, with its parts or alone. */
export function precedencePage(asked: Record<string, string | undefined> = {}): string {
  return address('/directory/precedence', {
    ...asked,
    list: asked['list'] === 'bodies' ? 'bodies' : undefined,
  });
}

/** The organisation chart, from a body down; the office's own where none is named. */
export function chartPage(body?: string): string {
  return address('/directory/chart', { body });
}

/** The places the office uses. */
export const placeList = '/directory/places';
export const newPlace = '/directory/places/new';

export function placePage(id: string): string {
  return `/directory/places/${id}`;
}

export function changePlacePage(id: string): string {
  return `${placePage(id)}/change`;
}
