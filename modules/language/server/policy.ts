import { type RawBuilder, sql } from 'kysely';
import type { Ability } from '../../../kernel/contract/abilities.ts';
import type { Both } from '../../../kernel/contract/local-text.ts';
import { type Actor, hasRole, isOutside } from '../../../kernel/server/actor.ts';

/** `make` and `manage` are of memories; `add`, `change`, `replace` (in many at once) and `remove` of their units. */
export type MemoryVerb = 'see' | 'make' | 'manage' | 'add' | 'change' | 'replace' | 'remove';

const nobody: Both = {
  zh: '翻译记忆库仅供本办工作人员使用。',
  en: 'Translation memories are for the staff of this office only.',
};
const translatorsOnly: Both = {
  zh: '由译员、审校、术语员或翻译室负责人办理。',
  en: 'This is for translators, revisers, terminologists and the head of translation.',
};
const chiefsOnly: Both = {
  zh: '由翻译室负责人或主任办理。',
  en: 'This is for the head of translation or the director.',
};
const revisersOnly: Both = {
  zh: '删去和批量替换由审校、术语员或翻译室负责人办理，请与他们联系。',
  en: 'Removing and replacing in many units is for revisers, terminologists and the head of translation. Ask one of them.',
};

const chiefs = ['translation-chief', 'director'];
const removers = ['reviser', 'terminologist', ...chiefs];
const translators = ['translator', ...removers];

/** May this actor do this with this memory (with any, where none is given)? One that is not shared is seen by those who translate. */
export function may(actor: Actor, verb: MemoryVerb, memory?: { shared: boolean }): Ability {
  if (isOutside(actor)) return nobody;
  if (actor.kind === 'system') return true;
  switch (verb) {
    case 'see':
      return memory?.shared || hasRole(actor, ...translators) ? true : translatorsOnly;
    case 'make':
    case 'manage':
      return hasRole(actor, ...chiefs) ? true : chiefsOnly;
    case 'add':
    case 'change':
      return hasRole(actor, ...translators) ? true : translatorsOnly;
    case 'replace':
    case 'remove':
      return hasRole(actor, ...removers) ? true : revisersOnly;
  }
}

/** May this actor bring units into this memory? Nobody into one that is retired. */
export function mayBring(actor: Actor, memory: { shared: boolean; retired: string | null }): Ability {
  const adding = may(actor, 'add', memory);
  return adding === true && memory.retired !== null ? isRetired : adding;
}
/** Why nobody brings anything into a memory that is retired. */
export const isRetired: Both = {
  zh: '此记忆库已停用，不再收单元。请用别的库，或由翻译室负责人恢复使用。',
  en: 'This memory is retired and takes no more units. Use another, or have the head of translation bring it back.',
};

/** The same rule for seeing, as SQL: the ids of the memories this actor may see. */
export function visibleMemories(actor: Actor): RawBuilder<unknown> {
  if (may(actor, 'see', { shared: false }) === true) return sql`select id from language.memory`;
  if (may(actor, 'see', { shared: true }) === true) return sql`select id from language.memory where shared`;
  return sql`select id from language.memory where false`;
}
