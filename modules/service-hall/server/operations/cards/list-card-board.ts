import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { listCardBoard as contract } from '../../../contract/cards.ts';
import { boardPage } from '../../cards/board.ts';
import { mayKeepCards } from '../../cards/policy.ts';

/** The economy board: a row a person, a column an economy. */
export const listCardBoard = implement(contract, async (ctx, input) => {
  demand(mayKeepCards(ctx.actor));
  return boardPage(ctx, input);
});
