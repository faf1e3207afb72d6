import { demand } from '../../../../../kernel/server/demand.ts';
import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { findWords as contract } from '../../../contract/matches.ts';
import { dictionary } from '../../dictionary.ts';
import { may } from '../../policy.ts';
import { marksOf } from '../concordance.ts';
import { lookedUp } from '../find-units.ts';
import { presentUnit } from '../present.ts';

/** Looks words up where they stand, from either side; the units written last come first. */
export const findWords = implementPrepared(
  contract,
  async (preparing, { q, lang, memories, limit }) => {
    demand(may(preparing.actor, 'see', { shared: true }));
    const { units, index } = await lookedUp(preparing, memories?.split(','), (ids) => ({
      what: 'words',
      sought: { text: q, lang, memories: ids, top: limit },
    }));
    const items = units.map(({ row, memory: { id, name_zh, name_en } }) => ({
      unit: presentUnit(row),
      memory: { id, name: { zh: name_zh, en: name_en } },
      marks: marksOf(q, lang, row, dictionary()),
    }));
    return { items, index };
  },
  async (_, __, found) => found,
);
