import { demand } from '../../../../../kernel/server/demand.ts';
import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { findMatches as contract } from '../../../contract/matches.ts';
import { may } from '../../policy.ts';
import { matchesFor } from '../find-units.ts';

/** Looks a sentence up. The index says which units are like it; what is shown is read anew, as this actor may see it. */
export const findMatches = implementPrepared(
  contract,
  async (preparing, { memories, minimum, limit, ...asked }) => {
    demand(may(preparing.actor, 'see', { shared: true }));
    return matchesFor(preparing, asked, { memories: memories?.split(','), minimum, limit });
  },
  async (_, __, found) => found,
);
