import type { Abilities, Ability } from '../../contract/abilities.ts';
import type { Both } from '../../contract/local-text.ts';
import { type Actor, capacities } from '../actor.ts';
import { dutiesOf } from '../delegations/core.ts';

/** What the policy looks at of a member. */
export interface MemberFacts {
  userId: string;
  /** Belongs to the office today. */
  here: boolean;
  /** Belongs to another office too: the account is not this office's alone. */
  elsewhere: boolean;
  waits: boolean;
  hasFactor: boolean;
  roles: readonly string[];
}
const verbs = ['changeRoles', 'handOn', 'end', 'unlock', 'resetPassword', 'resetSecondFactor'] as const;
export type MemberVerb = (typeof verbs)[number];

const keepersOnly: Both = {
  zh: '人员由主任和系统管理员管理。',
  en: 'The director and administrators keep the people of the office.',
};
const notByToken: Both = {
  zh: '接口令牌不能改动人员，请登录后办理。',
  en: 'An API token changes nothing of the people. Sign in to do this.',
};
const notYourself: Both = {
  zh: '自己的角色和去留由另一位主任或系统管理员办理。',
  en: 'Your own roles and membership are for another director or administrator.',
};
const ownDuties: Both = {
  zh: '自己的职责请在“代行职责”页交出。',
  en: 'Your own duties are handed on under “Delegated duties”.',
};
const noDuties: Both = { zh: '此人没有可交他人代行的职责。', en: 'This person has no duties to hand on.' };
const ownPage: Both = {
  zh: '自己的密码和二次验证请在“我的账号”办理。',
  en: 'Your own password and second factor are under “My account”.',
};
const gone: Both = { zh: '此人已离任。', en: 'This person has left.' };
const notOursAlone: Both = {
  zh: '此人还属于另一机构，请系统运维人员用命令行重设。',
  en: 'This person belongs to another office too. Ask whoever runs the house to reset it from the command line.',
};
const doesNotWait: Both = { zh: '此账号没有在等待。', en: 'This account does not wait.' };
const noFactor: Both = { zh: '此人没有启用二次验证。', en: 'This person has no second factor.' };

/** May this actor see the accounts of the members, and add some? */
export function mayKeep(actor: Actor): Ability {
  return keeping(actor).length > 0 ? true : keepersOnly;
}

/** The capacities in which an actor keeps the people, each as the people who then act. */
export function keeping(actor: Actor): string[][] {
  return capacities(actor, 'director', 'administrator');
}

/** May this actor change anything of the members? A token does not: with one, whoever found it would stay. */
export function mayAdd(actor: Actor): Ability {
  if (mayKeep(actor) !== true) return keepersOnly;
  return actor.kind === 'user' && actor.session !== undefined ? true : notByToken;
}

/** May this actor do this with this member? */
export function may(actor: Actor, verb: MemberVerb, of: MemberFacts): Ability {
  const keeps = mayAdd(actor);
  if (keeps !== true) return keeps;
  if (!of.here) return gone;
  // Neither oneself nor, with a colleague's duties, that colleague.
  const self = !keeping(actor).some((people) => !people.includes(of.userId));
  switch (verb) {
    case 'changeRoles':
    case 'end':
      return self ? notYourself : true;
    case 'handOn':
      if (self) return ownDuties;
      return dutiesOf(of.roles).length > 0 ? true : noDuties;
    case 'unlock':
      return of.waits ? true : doesNotWait;
    case 'resetPassword':
      if (self) return ownPage;
      return of.elsewhere ? notOursAlone : true;
    case 'resetSecondFactor':
      if (self) return ownPage;
      if (!of.hasFactor) return noFactor;
      return of.elsewhere ? notOursAlone : true;
  }
}

/** What this actor may do next with this member. */
export function abilitiesOf(actor: Actor, of: MemberFacts): Abilities {
  return Object.fromEntries(verbs.map((verb) => [verb, may(actor, verb, of)]));
}
