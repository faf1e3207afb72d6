import type { Both } from '../../contract/local-text.ts';
import type { NamedRole } from '../../contract/people.ts';
import type { House } from './house.ts';

/** Roles with the names the house and its divisions give them; one nobody knows any more keeps its id. */
export function namedRoles({ roles: known }: Pick<House, 'roles'>, roles: readonly string[]): NamedRole[] {
  return roles.map((id) => ({ id, name: known[id] ?? { zh: id, en: id } }));
}

/** Roles as a row of words: 主任、审校. */
export function rolesInWords(house: Pick<House, 'roles'>, roles: readonly string[]): Both {
  const names = namedRoles(house, roles).map(({ name }) => name);
  return { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') };
}
