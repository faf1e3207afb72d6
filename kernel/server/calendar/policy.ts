import { type RawBuilder, sql } from 'kysely';
import type { Abilities, Ability } from '../../contract/abilities.ts';
import { type Actor, hasRole, isOutside } from '../actor.ts';

export type CalendarVerb = 'see' | 'change';

const leadersOnly: Ability = {
  zh: '只有主任和系统管理员可以改动工作日历。',
  en: 'Only the director or an administrator may change the calendar.',
};
const staffOnly: Ability = {
  zh: '工作日历仅供本办工作人员查看。',
  en: 'The calendar is for the staff of this office.',
};

/** May this actor do this with the office's calendar? The staff sees it; the director or an administrator changes it. */
export function may(actor: Actor, verb: CalendarVerb): Ability {
  if (isOutside(actor)) return staffOnly;
  if (verb === 'see') return true;
  return hasRole(actor, 'director', 'administrator') ? true : leadersOnly;
}

/** The same rule for seeing, as SQL: the ids of the office's own days this actor may see. */
export function visible(actor: Actor): RawBuilder<unknown> {
  return may(actor, 'see') === true
    ? sql`select id from kernel.calendar_own_days`
    : sql`select id from kernel.calendar_own_days where false`;
}

/** What this actor may do with the calendar. */
export function abilitiesOf(actor: Actor): Abilities {
  const change = may(actor, 'change');
  return { addOwnDays: change, removeOwnDays: change, loadYear: change };
}
