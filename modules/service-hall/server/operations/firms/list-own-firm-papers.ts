import { implement } from '../../../../../kernel/server/operation.ts';
import { listOwnFirmPapers as contract } from '../../../contract/firm-desk.ts';
import { seenDesk } from '../../firms/desk-key.ts';
import { presentFirmPapers } from '../../firms/present-firm.ts';

/** The papers kept with the firm somebody acts for. */
export const listOwnFirmPapers = implement(contract, async (ctx) => {
  const { firm } = await seenDesk(ctx);
  return { items: await presentFirmPapers(ctx, firm) };
});
