import { type Ctx, tables } from '../../../../kernel/server/context.ts';
import type { FirmCard } from '../../contract/firm-desk.ts';
import { headOf } from '../cards/present-head.ts';
import { cardsOf, clearancesOf, type HolderRecord, linesOf } from '../cards/queries.ts';
import type { CardTables } from '../cards/tables.ts';
import { getFirm } from './queries.ts';

/** The holders of travel cards of a firm, by its credit code. */
export async function holdersOfFirm(ctx: Ctx, firm: string) {
  const { code } = await getFirm(ctx, firm);
  return tables<CardTables>(ctx)
    .selectFrom('service_hall.holder')
    .selectAll()
    .where('office', '=', ctx.office.code)
    .where('firm_code', '=', code);
}

/** What a firm reads of its holders: the card, and how far the economies have come. */
export async function presentFirmCards(ctx: Ctx, holders: readonly HolderRecord[]): Promise<FirmCard[]> {
  const ids = holders.map(({ id }) => id);
  const [cards, clearances] = [await cardsOf(ctx, ids), await clearancesOf(ctx, ids)];
  const lines = await linesOf(
    ctx,
    clearances.map(({ id }) => id),
  );
  return holders.map((holder) => {
    const { id, name, post, card } = headOf(
      holder,
      cards.filter((one) => one.holder === holder.id),
    );
    const clearance = clearances.find((one) => one.holder === holder.id);
    const asked = lines.filter((line) => line.clearance === clearance?.id && line.state !== 'not-applicable');
    return {
      id,
      name,
      post,
      card,
      application: clearance
        ? {
            service: clearance.service,
            granted: asked.filter(({ state }) => state === 'granted').length,
            asked: asked.length,
          }
        : null,
    };
  });
}
