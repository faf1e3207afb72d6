import type { Abilities, Ability } from '../../../../kernel/contract/abilities.ts';
import { type Actor, hasRole, isOutside } from '../../../../kernel/server/actor.ts';

const staffOnly: Ability = {
  zh: '本办参数的草稿仅供本办工作人员查看。',
  en: 'Drafts of the office’s values are for its staff.',
};
const chiefsOnly: Ability = {
  zh: '由大厅负责人或主任设定和发布。',
  en: 'The chief of the hall or the director sets and publishes values.',
};
const noDraft: Ability = { zh: '没有草稿。', en: 'There is no draft.' };

/** May this actor look at the values of services with their drafts, or change them? What is in force everybody reads. */
export function mayValues(actor: Actor, verb: 'see' | 'change'): Ability {
  if (isOutside(actor)) return staffOnly;
  if (verb === 'see') return true;
  return hasRole(actor, 'hall-chief', 'director') ? true : chiefsOnly;
}

/** What this actor may do with the values of a service. */
export function abilitiesOn(actor: Actor, drafted: boolean): Abilities {
  const set = mayValues(actor, 'change');
  const onDraft = set === true && !drafted ? noDraft : set;
  return { set, publish: onDraft, discard: onDraft };
}
