import type { CaseRecord } from '../queries.ts';
import { refuse } from '../refuse.ts';

/** In an erased case nothing is done any more: what was written in it now, no night would erase. */
export function demandNotErased({ erased_on: erasedOn }: Pick<CaseRecord, 'erased_on'>): void {
  if (erasedOn !== null) throw refuse('state-conflict', { reason: gone });
}

const gone = { zh: '本件的个人信息已经清除。', en: 'What was personal in this case is erased already.' };
