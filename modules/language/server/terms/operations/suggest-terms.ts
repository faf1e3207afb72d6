import { demand } from '../../../../../kernel/server/demand.ts';
import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { suggestTerms as contract, mostSuggested } from '../../../contract/suggested-terms.ts';
import { simplified } from '../../core/facts/simplified.ts';
import { mayPropose } from '../policy.ts';
import { latestTerms } from '../queries.ts';
import { dismissedPairs, pairKey } from '../suggest/dismissed.ts';
import { foundTerms } from '../suggest/found-terms.ts';

/** The terms of texts and their translations that nobody has dealt with, the likeliest first. */
export const suggestTerms = implementPrepared(
  contract,
  async (preparing, asked) => {
    demand(mayPropose(preparing.actor));
    return foundTerms(preparing, asked);
  },
  async (ctx, { dismissed }, { pairs, items }) => {
    const known = new Set((await latestTerms(ctx)).map(({ text }) => simplified(text)));
    const out = await dismissedPairs(ctx);
    const open = items.filter(
      (item) => !known.has(item.zh) && out.has(pairKey(item)) === (dismissed === 'yes'),
    );
    return {
      items: open.slice(0, mostSuggested),
      ...{ count: open.length, pairs },
      abilities: { propose: mayPropose(ctx.actor) },
    };
  },
);
