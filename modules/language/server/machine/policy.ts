import type { Ability } from '../../../../kernel/contract/abilities.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { type Actor, hasRole, isOutside } from '../../../../kernel/server/actor.ts';

const switchers: Both = {
  zh: '由主任或系统管理员开关。',
  en: 'The director or an administrator switches it.',
};
const translatorsOnly: Both = {
  zh: '由译员、审校或翻译室负责人使用。',
  en: 'This is for translators, revisers and the head of translation.',
};

/** May this actor see how things stand, switch the machine, or send texts to it? */
export function mayUseMachine(actor: Actor, verb: 'see' | 'switch' | 'propose'): Ability {
  if (isOutside(actor)) return translatorsOnly;
  if (verb === 'see') return true;
  if (verb === 'switch') return hasRole(actor, 'director', 'administrator') ? true : switchers;
  return hasRole(actor, 'translator', 'reviser', 'translation-chief', 'director') ? true : translatorsOnly;
}
