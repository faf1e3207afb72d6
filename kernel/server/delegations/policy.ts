import type { Ability } from '../../contract/abilities.ts';
import type { IsoDate } from '../../contract/dates.ts';
import type { Both } from '../../contract/local-text.ts';
import type { Actor } from '../actor.ts';
import { keeping, mayKeep } from '../members/policy.ts';
import { type DelegationFacts, dutiesOf, stateOn } from './core.ts';

const signedInOnly: Both = {
  zh: '代行职责须由本人登录后办理。',
  en: 'Duties are handed on by a person who is signed in.',
};
const nothingToHand: Both = {
  zh: '您没有可交他人代行的职责。',
  en: 'You have no duties that could be handed on.',
};
const notYours: Both = {
  zh: '代行由交出人、代行人或系统管理员、主任结束。',
  en: 'Either of the two, the director or an administrator ends delegated duties.',
};
const over: Both = { zh: '代行已经结束。', en: 'These duties are over already.' };

/** May this actor hand on duties of the own? */
export function mayMake(actor: Actor): Ability {
  if (actor.kind !== 'user' || actor.session === undefined) return signedInOnly;
  return dutiesOf(actor.roles).length > 0 ? true : nothingToHand;
}

/**
 * May this one have duties an actor hands on? Those of one's own any colleague may; those of somebody else a third
 * person: nobody comes by more than he or she has without another's doing.
 */
export function mayHave(actor: Actor, from: string, to: string): boolean {
  if (actor.kind === 'user' && actor.userId === from) return true;
  return keeping(actor).some((people) => !people.includes(from) && !people.includes(to));
}

/** Who is told why: the two, and those who keep the people. */
export function maySeeReason(actor: Actor, of: DelegationFacts): boolean {
  return isOfTheTwo(actor, of) || mayKeep(actor) === true;
}

/** May this actor end it today? */
export function mayRevoke(actor: Actor, of: DelegationFacts, today: IsoDate): Ability {
  if (actor.kind !== 'user' || actor.session === undefined) return signedInOnly;
  if (!maySeeReason(actor, of)) return notYours;
  const state = stateOn(of, today);
  return state === 'coming' || state === 'holds' ? true : over;
}

function isOfTheTwo(actor: Actor, of: DelegationFacts): boolean {
  return actor.kind === 'user' && [of.from_user, of.to_user].includes(actor.userId);
}
