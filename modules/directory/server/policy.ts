import { type RawBuilder, sql } from 'kysely';
import type { Ability } from '../../../kernel/contract/abilities.ts';
import { type Actor, isOutside, rolesOf } from '../../../kernel/server/actor.ts';

import { type Grantable, grantedIds } from '../../../kernel/server/grants/granted.ts';

export type DirectoryVerb = 'see' | 'add' | 'change' | 'appoint' | 'import' | 'merge';

const readersOnly: Ability = {
  zh: '只读人员不能修改名录，请联系名录维护人员。',
  en: 'Readers cannot change the directory. Ask an officer to do it.',
};
const nobody: Ability = {
  zh: '名录仅供本办工作人员使用。',
  en: 'The directory is for the staff of this office only.',
};

/** People can be granted to others one by one, or those of an economy. */
export const peopleGrantable: Grantable = {
  kind: 'person',
  table: 'directory.person',
  conditions: { economy: 'economy' },
};

/**
 * May this actor do this with a directory record of the office? Everybody of the office sees it; whoever has more
 * than reading to do keeps it. The public never sees it: what is public of a person stands in a published release.
 */
export function may(actor: Actor, verb: DirectoryVerb): Ability {
  if (isOutside(actor)) return nobody;
  if (actor.kind === 'system' || verb === 'see') return true;
  return rolesOf(actor).some((role) => role !== 'reader') ? true : readersOnly;
}

/** The same rule for seeing, as SQL: the ids of people, bodies or places this actor may see, also of those that were merged. */
export function visible(
  actor: Actor,
  table: 'directory.person' | 'directory.body' | 'directory.place' | 'directory.import',
): RawBuilder<unknown> {
  if (may(actor, 'see') !== true)
    return table === 'directory.person'
      ? grantedIds(actor, peopleGrantable)
      : sql`select id from ${sql.table(table)} where false`;
  const kind = {
    'directory.person': 'person',
    'directory.body': 'body',
    'directory.place': null,
    'directory.import': null,
  }[table];
  return kind === null
    ? sql`select id from ${sql.table(table)}`
    : sql`select id from ${sql.table(table)}
        union all select merged from directory.merge where kind = ${kind} and undone_at is null`;
}
