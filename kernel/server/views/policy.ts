import { type RawBuilder, sql } from 'kysely';
import type { Ability } from '../../contract/abilities.ts';
import type { Both } from '../../contract/local-text.ts';
import { type Actor, hasRole } from '../actor.ts';

/** What the policy looks at of a view. */
export interface ViewFacts {
  user_id: string;
  shared: boolean;
}

const staffOnly: Both = {
  zh: '视图供本机构的工作人员使用。',
  en: 'Views are for the staff of the office.',
};
const keeperOnly: Both = {
  zh: '共用视图由存它的人、主任或系统管理员改动。您可以另存为自己的视图。',
  en: 'A shared view is changed by whoever keeps it, by the director or an administrator. Save one of your own instead.',
};
const readersOwn: Both = {
  zh: '只读人员可以存自己的视图，不能与本机构共用。',
  en: 'Readers keep views for themselves and do not share them.',
};

/** May this actor see or change this view? */
export function may(actor: Actor, verb: 'see' | 'change', view: ViewFacts): Ability {
  if (actor.kind !== 'user') return staffOnly;
  if (view.user_id === actor.userId) return true;
  if (!view.shared) return staffOnly;
  return verb === 'see' || hasRole(actor, 'director', 'administrator') ? true : keeperOnly;
}

/** May this actor share a view with the office? */
export function mayShare(actor: Actor): Ability {
  if (actor.kind !== 'user') return staffOnly;
  return actor.roles.some((role) => role !== 'reader') ? true : readersOwn;
}

/** The same rule for seeing, as SQL: the ids of the views this actor may see. */
export function visible(actor: Actor): RawBuilder<unknown> {
  if (actor.kind !== 'user') return sql`select id from kernel.saved_view where false`;
  return sql`select id from kernel.saved_view where user_id = ${actor.userId} or shared`;
}
