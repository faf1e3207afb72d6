import { implement } from '../../../../../kernel/server/operation.ts';
import { readLeaver as contract } from '../../../contract/custody.ts';
import { holderOfDesk } from '../../custody/holder-of-desk.ts';
import { presentLeaver } from '../../custody/present.ts';
import { seenDesk } from '../../firms/desk-key.ts';

/** How it stands with a holder who leaves. */
export const readLeaver = implement(contract, async (ctx, { holderId }) => {
  const { firm } = await seenDesk(ctx);
  return presentLeaver(ctx, firm, await holderOfDesk(ctx, firm, holderId));
});
