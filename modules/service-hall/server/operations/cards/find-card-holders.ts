import { sql } from 'kysely';
import { tables } from '../../../../../kernel/server/context.ts';
import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { matchingIds } from '../../../../../kernel/server/search/matching-ids.ts';
import { findCardHolders as contract } from '../../../contract/cards.ts';
import { presentBoard } from '../../cards/board.ts';
import { mayKeepCards } from '../../cards/policy.ts';
import type { CardTables } from '../../cards/tables.ts';
import { waitsByEconomy } from '../../cards/waits.ts';

const most = 50;

/** Holders by name, passport, number of a card, or firm. */
export const findCardHolders = implement(contract, async (ctx, { q }) => {
  demand(mayKeepCards(ctx.actor));
  const exact = q.toUpperCase();
  const rows = await tables<CardTables>(ctx)
    .selectFrom('service_hall.holder')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where(
      sql<boolean>`(id in (${matchingIds(ctx, 'card-holder', q)}) or passport = ${exact}
        or id in (select holder from service_hall.card where office = ${ctx.office.code} and number = ${exact}))`,
    )
    .orderBy('sort_key')
    .orderBy('id')
    .limit(most + 1)
    .execute();
  return {
    items: await presentBoard(ctx, rows.slice(0, most), await waitsByEconomy(ctx)),
    more: rows.length > most,
  };
});
