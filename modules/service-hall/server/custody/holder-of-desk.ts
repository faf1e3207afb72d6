import type { Id } from '../../../../kernel/contract/ids.ts';
import type { Ctx } from '../../../../kernel/server/context.ts';
import type { HolderRecord } from '../cards/queries.ts';
import { holdersOfFirm } from '../firms/firm-cards.ts';
import { refuse } from '../refuse.ts';

/** A holder of the firm somebody acts for; of any other there is none. Held until the transaction ends where it is to change. */
export async function holderOfDesk(ctx: Ctx, firm: Id, id: Id, lock = false): Promise<HolderRecord> {
  const found = (await holdersOfFirm(ctx, firm)).where('id', '=', id);
  const row = await (lock ? found.forUpdate() : found).executeTakeFirst();
  if (!row) throw refuse('not-found');
  return row;
}
