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
