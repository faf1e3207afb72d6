import type { Ability } from '../../../../kernel/contract/abilities.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { type Actor, hasRole, isOutside } from '../../../../kernel/server/actor.ts';

const staffOnly: Both = { zh: '仅供本办工作人员查看。', en: 'This is for the staff of this office only.' };
const chiefsOnly: Both = {
  zh: '由翻译室负责人或主任更换。',
  en: 'This is for the head of translation or the director.',
};

/** May this actor see by which rules files are cut? */
export function maySeeSegmentation(actor: Actor): Ability {
  return isOutside(actor) ? staffOnly : true;
}

/** May this actor put other rules in force? */
export function mayChangeSegmentation(actor: Actor): Ability {
  if (isOutside(actor)) return staffOnly;
  return hasRole(actor, 'translation-chief', 'director') || chiefsOnly;
}
