import { type RawBuilder, sql } from 'kysely';
import type { Ability } from '../../contract/abilities.ts';
import { type Actor, hasRole } from '../actor.ts';

const leadersOnly: Ability = {
  zh: '邮件由主任和系统管理员查看。',
  en: 'Mail is for the director and the administrators.',
};

/** May this actor see the office's mail: its log, its state, what each kind looks like? */
export function maySeeMail(actor: Actor): Ability {
  return hasRole(actor, 'director', 'administrator') ? true : leadersOnly;
}

/** The same rule as SQL: the ids of the mails this actor may see in the log. */
export function visible(actor: Actor): RawBuilder<unknown> {
  return maySeeMail(actor) === true
    ? sql`select id from kernel.mail`
    : sql`select id from kernel.mail where false`;
}
