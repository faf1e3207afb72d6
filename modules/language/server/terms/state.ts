import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { ConceptState } from '../../contract/terms.ts';
import type { ConceptVerb } from './policy.ts';

/** How a concept stands, by its row. */
export function stateOf(row: {
  latest: number;
  in_force: number | null;
  withdrawn_at: Date | null;
}): ConceptState {
  if (row.withdrawn_at !== null) return 'withdrawn';
  if (row.in_force === null) return 'proposed';
  return row.in_force === row.latest ? 'in-force' : 'changed';
}

const withdrawn: Both = { zh: '此概念已停用。', en: 'This concept was withdrawn.' };
const nothingWaits: Both = {
  zh: '此概念已经核准，没有待核准的修改。',
  en: 'This concept is approved, and no change of it waits.',
};

/** Why this cannot be done with a concept as it stands; null where it can. */
export function hindrance(verb: ConceptVerb, state: ConceptState): Both | null {
  if (state === 'withdrawn') return withdrawn;
  return verb === 'approve' && state === 'in-force' ? nothingWaits : null;
}
