import { sql } from 'kysely';
import { implement } from '../../../../../kernel/server/operation.ts';
import { type OrderKey, pageInOrder } from '../../../../../kernel/server/ordering.ts';
import { listFirmCards as contract } from '../../../contract/firm-desk.ts';
import type { HolderRecord } from '../../cards/queries.ts';
import { seenDesk } from '../../firms/desk-key.ts';
import { holdersOfFirm, presentFirmCards } from '../../firms/firm-cards.ts';

/** The holders of travel cards of the firm somebody acts for, by name. */
export const listFirmCards = implement(contract, async (ctx, asked) => {
  const { firm } = await seenDesk(ctx);
  const page = await pageInOrder(await holdersOfFirm(ctx, firm), asked, byName);
  return { ...page, items: await presentFirmCards(ctx, page.items) };
});

const byName: OrderKey<HolderRecord>[] = [
  { sql: sql.ref('sort_key'), kind: 'text', of: ({ sort_key }) => sort_key },
  { sql: sql.ref('id'), kind: 'id', of: ({ id }) => id },
];
