import { type RawBuilder, sql } from 'kysely';
import type { Ability } from '../../../../kernel/contract/abilities.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import { type Actor, hasRole } from '../../../../kernel/server/actor.ts';
import { may } from '../policy.ts';

export type AlignmentVerb = 'see' | 'make' | 'edit' | 'store' | 'discard';

const makersOnly: Both = {
  zh: '由建立这项对齐的人、翻译室负责人或主任清除。',
  en: 'This is for whoever made the alignment, the head of translation and the director.',
};

/** May this actor do this with an alignment these people made? Whoever works with memories works with alignments. */
export function mayAlign(actor: Actor, verb: AlignmentVerb, { made_by: madeBy = '' } = {}): Ability {
  const translates = may(actor, 'add');
  if (verb !== 'discard' || translates !== true) return translates;
  const own = actor.kind === 'user' && actor.userId === madeBy;
  return own || actor.kind === 'system' || hasRole(actor, 'translation-chief', 'director')
    ? true
    : makersOnly;
}

/** The same rule for seeing, as SQL: the ids of the alignments this actor may see. */
export function visibleAlignments(actor: Actor): RawBuilder<unknown> {
  return mayAlign(actor, 'see') === true
    ? sql`select id from language.alignment`
    : sql`select id from language.alignment where false`;
}
