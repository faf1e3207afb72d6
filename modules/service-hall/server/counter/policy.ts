import { type RawBuilder, sql } from 'kysely';
import type { Ability } from '../../../../kernel/contract/abilities.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { type Actor, hasRole } from '../../../../kernel/server/actor.ts';

const staffOnly: Both = {
  zh: '由外事服务大厅工作人员办理。',
  en: 'This is for the staff of the service hall.',
};
const chiefsOnly: Both = {
  zh: '由大厅负责人、主任或系统管理员设置。',
  en: 'This is for the chief of the hall, the director or an administrator.',
};
const houseOnly: Both = { zh: '仅供本办人员查看。', en: 'This is for people of the office.' };
const notYours: Both = {
  zh: '只有预约人凭办件链接，或大厅工作人员可以办理。',
  en: 'This is for whoever made the appointment, with the link of the case, or for the staff of the hall.',
};

/** May this actor work at the counter: give numbers, call them, keep appointments and the register? */
export function mayServe(actor: Actor): Ability {
  if (actor.kind === 'system') return true;
  return hasRole(actor, 'hall-clerk', 'hall-reviewer', 'hall-chief', 'director') ? true : staffOnly;
}

/** May this actor set up lines, windows and hours? */
export function maySetUp(actor: Actor): Ability {
  return hasRole(actor, 'hall-chief', 'director', 'administrator') ? true : chiefsOnly;
}

/** May this actor see the lines and windows? Numbers say nothing of anybody. */
export function mayLookAtCounter(actor: Actor): Ability {
  return actor.kind === 'user' || actor.kind === 'system' ? true : houseOnly;
}

/** What the policy looks at of an appointment. */
export interface BookingFacts {
  holder_kind: string | null;
  holder_id: string | null;
}

/** May this actor see, move or cancel this appointment? */
export function mayHandleBooking(actor: Actor, { holder_kind, holder_id }: BookingFacts): Ability {
  if (mayServe(actor) === true) return true;
  const own = actor.kind === 'visitor' && actor.holder.kind === holder_kind && actor.holder.id === holder_id;
  return own ? true : notYours;
}

/** May this actor make an appointment at all? */
export function mayBook(actor: Actor): Ability {
  return actor.kind === 'visitor' ? true : mayServe(actor);
}

/** The same rule as SQL: the ids of the appointments this actor may see. */
export function bookingsVisible(actor: Actor): RawBuilder<unknown> {
  if (mayServe(actor) === true) return sql`select id from service_hall.booking`;
  if (actor.kind !== 'visitor') return sql`select id from service_hall.booking where false`;
  const { kind, id } = actor.holder;
  return sql`select id from service_hall.booking where holder_kind = ${kind} and holder_id = ${id}`;
}
