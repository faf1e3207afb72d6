import type { Ability } from '../../../../kernel/contract/abilities.ts';
import type { Actor } from '../../../../kernel/server/actor.ts';
import { firmPaused } from '../firms/policy.ts';
import { type ActsForFirm, type CaseFacts, holds, mayEnter } from '../policy.ts';
import type { CloseOutRecord } from './queries.ts';

/** May this actor enter the guests' days? Whoever applied while it is open; a clerk afterwards, too, to mend them. */
export function mayCloseOut(
  actor: Actor,
  of: Pick<CaseFacts, 'id' | 'firm'>,
  { kind, state }: Pick<CloseOutRecord, 'kind' | 'state'>,
  acts: ActsForFirm,
): Ability {
  if (!holds(actor, of, acts)) return mayEnter(actor);
  if (kind === 'passports') return atTheCounter;
  if (acts && !acts.works) return firmPaused;
  return state === 'open' ? true : closedAlready;
}

const atTheCounter = {
  zh: '请把护照交到大厅窗口，由窗口人员登记。',
  en: 'Bring the passports to the counter: a clerk enters them.',
};
const closedAlready = {
  zh: '已销签；要更改请联系窗口人员。',
  en: 'It is closed out. To change it, speak to a clerk of the hall.',
};
