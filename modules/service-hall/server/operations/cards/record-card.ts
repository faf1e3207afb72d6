import { implement } from '../../../../../kernel/server/operation.ts';
import { recordCard as contract } from '../../../contract/card-steps.ts';
import { wholeHolder } from '../../cards/present-holder.ts';
import { holderToChange } from '../../cards/queries.ts';
import { loadStanding } from '../../cards/standing.ts';
import { takeCard } from '../../cards/take-card.ts';
import { touchHolder } from '../../cards/touch.ts';

/** Records a card the ministry made. */
export const recordCard = implement(contract, async (ctx, input) => {
  const holder = await holderToChange(ctx, input);
  await takeCard(ctx, await loadStanding(ctx, holder), input);
  await touchHolder(ctx, holder);
  return wholeHolder(ctx, holder.id);
});
