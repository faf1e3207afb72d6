import type { Abilities, Ability } from '../../contract/abilities.ts';
import { type Actor, hasRole, isOutside } from '../actor.ts';

export type ProfileVerb = 'see' | 'setRule';

const directorOnly: Ability = {
  zh: '检查方案由主任决定。',
  en: 'The director decides on the profiles.',
};
const staffOnly: Ability = {
  zh: '检查方案仅供本办工作人员查看。',
  en: 'The profiles are for the staff of this office.',
};

/** May this actor do this with the office's profiles? The staff sees them; the director decides. */
export function may(actor: Actor, verb: ProfileVerb): Ability {
  if (isOutside(actor)) return staffOnly;
  if (verb === 'see') return true;
  return hasRole(actor, 'director') ? true : directorOnly;
}

/** What this actor may do with the profiles. */
export function abilitiesOf(actor: Actor): Abilities {
  return { setRule: may(actor, 'setRule') };
}
