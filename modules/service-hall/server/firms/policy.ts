import { type RawBuilder, sql } from 'kysely';
import type { Abilities, Ability } from '../../../../kernel/contract/abilities.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { type Actor, hasRole } from '../../../../kernel/server/actor.ts';
import type { FirmState } from '../../contract/firms.ts';
import { hallStaff } from '../hall-staff.ts';

/** What the staff does with a firm. */
export type FirmVerb = 'enter' | 'confirm' | 'refuse' | 'pause' | 'resume';

const enters = ['hall-clerk', 'hall-chief', 'director'] as const;
const decides = ['hall-reviewer', 'hall-chief', 'director'] as const;

const staffOnly: Both = {
  zh: '由外事服务大厅工作人员办理。',
  en: 'This is for the staff of the service hall.',
};
const entersOnly: Both = {
  zh: '由窗口人员、大厅负责人或主任办理。',
  en: 'This is for a clerk or the chief of the hall, or the director.',
};
const decidesOnly: Both = {
  zh: '由审核人员、大厅负责人或主任办理。',
  en: 'This is for a reviewer or the chief of the hall, or the director.',
};

const leadOnly: Both = {
  zh: '由本单位主办专办员办理。',
  en: 'This is for whoever leads the desk of the firm.',
};
/** What the people of a paused firm read under what they may not do. */
export const firmPaused: Both = {
  zh: '贵单位的企业服务台已暂停，只能查看；请与大厅联系。',
  en: 'The desk of your firm is paused: you may look, and do nothing. Speak to the hall.',
};

/** May this actor look through the firms of the office? */
export function maySeeFirms(actor: Actor): Ability {
  return actor.kind === 'system' || hasRole(actor, ...hallStaff) ? true : staffOnly;
}

/** May this actor do this with a firm? Its state is asked separately. */
export function mayWithFirm(actor: Actor, verb: FirmVerb): Ability {
  if (verb === 'enter') return hasRole(actor, ...enters) ? true : entersOnly;
  return hasRole(actor, ...decides) ? true : decidesOnly;
}

/** What may become of a firm from each state. */
export const nextFirmVerbs: Readonly<Record<FirmState, readonly FirmVerb[]>> = {
  waiting: ['confirm', 'refuse'],
  confirmed: ['pause'],
  paused: ['resume'],
  refused: [],
};

/** What this actor may do next with a firm of the office. */
export function firmAbilities(actor: Actor, state: FirmState): Abilities {
  return {
    ...Object.fromEntries(nextFirmVerbs[state].map((verb) => [verb, mayWithFirm(actor, verb)])),
    ...(state !== 'refused' && {
      correct: mayWithFirm(actor, 'enter'),
      keepPeople: mayAtDesk(actor, 'keep-people', null),
    }),
  };
}

/**
 * Whose desk an account opens: that of a firm confirmed, or paused, which reads and does nothing. An account that has
 * ended opens none.
 */
export interface DeskKey {
  firm: string;
  account: string;
  /** The firm is not paused. */
  works: boolean;
  /** It leads: it says who else acts for the firm. */
  leads: boolean;
}

/** What is done at the desk of a firm. */
export type DeskVerb = 'keep-facts' | 'keep-papers' | 'keep-people';

/** May this actor do this at the desk of a firm he or she may see? By the firm's own people, and by the staff for them. */
export function mayAtDesk(actor: Actor, verb: DeskVerb, key: DeskKey | null): Ability {
  if (key) return verb === 'keep-people' && !key.leads ? leadOnly : key.works || firmPaused;
  return mayWithFirm(actor, verb === 'keep-people' ? 'confirm' : 'enter');
}

/** Does this actor see the desk of this firm? */
export function seesDesk(actor: Actor, firm: string, key: DeskKey | null): boolean {
  return maySeeFirms(actor) === true || key?.firm === firm;
}

/** The states of a firm whose accounts open its desk. */
export const openStates = ['confirmed', 'paused'] as const satisfies readonly FirmState[];

export function isOpen(state: FirmState): boolean {
  return (openStates as readonly FirmState[]).includes(state);
}

/** The same rule as SQL: the firms whose records this actor may read. */
export function visibleFirms(actor: Actor): RawBuilder<unknown> {
  if (maySeeFirms(actor) === true) return sql`select id from service_hall.firm`;
  if (actor.kind !== 'visitor' || actor.holder.kind !== 'hall-account')
    return sql`select id from service_hall.firm where false`;
  return sql`select firm.id from service_hall.firm
    join service_hall.account on account.office = firm.office and account.firm = firm.id
    where account.id = ${actor.holder.id} and account.state = 'active'
      and firm.state in (${sql.join([...openStates])})`;
}
