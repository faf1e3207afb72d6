import type { Me } from '../../../../kernel/contract/people.ts';

const writers = ['officer', 'reviser', 'director'];

/** Whether these roles let somebody hand in a text; the server decides again. */
export function mayHandIn(roles: Me['roles']): boolean {
  return roles.some(({ id }) => writers.includes(id));
}
