import { implement } from '../../../../../kernel/server/operation.ts';
import { cardService } from '../../../contract/card-states.ts';
import { cancelTravelCard as contract } from '../../../contract/card-steps.ts';
import { demandDay } from '../../cards/demand-day.ts';
import { wholeHolder } from '../../cards/present-holder.ts';
import { holderToChange } from '../../cards/queries.ts';
import { closeRequests } from '../../cards/requests.ts';
import { demandDecided, loadStanding } from '../../cards/standing.ts';
import { touchHolder } from '../../cards/touch.ts';
import { writeChanges } from '../../cards/write-cards.ts';
import { cancelCard } from '../../core/cards/act.ts';

/** Cancels a card; what else was under way for the person is withdrawn. */
export const cancelTravelCard = implement(contract, async (ctx, input) => {
  const holder = await holderToChange(ctx, input);
  const loaded = await loadStanding(ctx, holder);
  const changes = demandDecided(cancelCard(loaded.standing, input.cardId));
  demandDay(ctx, input.on, loaded.cards.find(({ id }) => id === input.cardId)?.issued_on);
  await writeChanges(ctx, loaded, changes, { on: input.on, ground: input.ground });
  await closeRequests(ctx, holder.id, ['abtc-cancel'], 'done');
  await closeRequests(ctx, holder.id, cardService.options, 'withdrawn');
  await touchHolder(ctx, holder);
  return wholeHolder(ctx, holder.id);
});
