import { type RawBuilder, sql } from 'kysely';
import type { Ability } from '../../../../kernel/contract/abilities.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { type Actor, capacities, hasRole, isOutside } from '../../../../kernel/server/actor.ts';

export type ConceptVerb = 'change' | 'approve' | 'withdraw';

const nobody: Both = {
  zh: '术语库仅供本办工作人员使用。',
  en: 'The termbase is for the staff of this office only.',
};
const proposersOnly: Both = {
  zh: '由译员、审校、术语员或翻译室负责人提出。',
  en: 'This is for translators, revisers, terminologists and the head of translation.',
};
const terminologistsOnly: Both = {
  zh: '由术语员或翻译室负责人办理。',
  en: 'This is for a terminologist or the head of translation.',
};
const notYourOwn: Both = {
  zh: '不能核准自己提出或修改的内容，请另一位术语员或翻译室负责人核准。',
  en: 'Nobody approves what they wrote. Ask another terminologist or the head of translation.',
};

const approvers = ['terminologist', 'translation-chief'];

/** May this actor see the termbase? All of the office may. */
export function maySeeTerms(actor: Actor): Ability {
  return isOutside(actor) ? nobody : true;
}

/** May this actor propose concepts? */
export function mayPropose(actor: Actor): Ability {
  if (isOutside(actor)) return nobody;
  return actor.kind === 'system' || hasRole(actor, 'translator', 'reviser', 'director', ...approvers)
    ? true
    : proposersOnly;
}

/** May this actor do this with a concept whose latest edition these people wrote? A reaction is nobody's second person. */
export function mayConcept(
  actor: Actor,
  verb: ConceptVerb,
  { authors }: { authors: readonly string[] },
): Ability {
  if (verb === 'change') return mayPropose(actor);
  if (isOutside(actor)) return nobody;
  const ways = capacities(actor, ...approvers);
  if (ways.length === 0) return terminologistsOnly;
  if (verb === 'withdraw') return true;
  return ways.some((people) => !people.some((one) => authors.includes(one))) ? true : notYourOwn;
}

/** The same rule for seeing, as SQL: the ids of the concepts this actor may see. */
export function visibleConcepts(actor: Actor): RawBuilder<unknown> {
  return maySeeTerms(actor) === true
    ? sql`select id from language.concept`
    : sql`select id from language.concept where false`;
}
