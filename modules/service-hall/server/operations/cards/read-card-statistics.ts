import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { readCardStatistics as contract } from '../../../contract/card-statistics.ts';
import { mayKeepCards } from '../../cards/policy.ts';
import { cardSettings } from '../../cards/settings.ts';
import { cardsInForce, figuresByEconomy, figuresByMonth } from '../../cards/statistics.ts';
import { addMonths } from '../../core/cards/days.ts';
import { fewest } from '../../core/cards/waits.ts';

/** Figures of travel cards, by economy and by month, from the first of a month on. */
export const readCardStatistics = implement(contract, async (ctx, { months }) => {
  demand(mayKeepCards(ctx.actor));
  const from = `${addMonths(ctx.today, 1 - months).slice(0, 7)}-01`;
  return {
    from,
    economies: await figuresByEconomy(ctx, from),
    byMonth: await figuresByMonth(ctx, from),
    inForce: await cardsInForce(ctx),
    fewest,
    aimDays: (await cardSettings(ctx)).aimDays,
  };
});
