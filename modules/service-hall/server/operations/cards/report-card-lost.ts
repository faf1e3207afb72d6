import { implement } from '../../../../../kernel/server/operation.ts';
import { reportCardLost as contract } from '../../../contract/card-steps.ts';
import { demandDay } from '../../cards/demand-day.ts';
import { wholeHolder } from '../../cards/present-holder.ts';
import { holderToChange } from '../../cards/queries.ts';
import { demandDecided, loadStanding } from '../../cards/standing.ts';
import { touchHolder } from '../../cards/touch.ts';
import { writeChanges } from '../../cards/write-cards.ts';
import { reportLost } from '../../core/cards/act.ts';

/** Reports a card lost: from now on nobody travels on it. */
export const reportCardLost = implement(contract, async (ctx, input) => {
  const holder = await holderToChange(ctx, input);
  const loaded = await loadStanding(ctx, holder);
  const changes = demandDecided(reportLost(loaded.standing, input.cardId));
  demandDay(ctx, input.on, loaded.cards.find(({ id }) => id === input.cardId)?.issued_on);
  await writeChanges(ctx, loaded, changes, { on: input.on });
  await touchHolder(ctx, holder);
  return wholeHolder(ctx, holder.id);
});
