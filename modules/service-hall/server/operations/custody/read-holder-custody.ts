import { implement } from '../../../../../kernel/server/operation.ts';
import { readHolderCustody as contract } from '../../../contract/custody.ts';
import { seenHolder } from '../../cards/queries.ts';
import { presentCancel, presentLoans } from '../../custody/present.ts';
import { leaversOf, loans } from '../../custody/queries.ts';
import { nameOfFirm } from '../../firms/present-firm.ts';
import { getFirm } from '../../firms/queries.ts';

/** What a firm has said of a holder, for the staff. */
export const readHolderCustody = implement(contract, async (ctx, { holderId }) => {
  const holder = await seenHolder(ctx, holderId);
  const open = await loans(ctx)
    .where('holder', '=', holder.id)
    .where('returned_on', 'is', null)
    .orderBy('taken_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const [loan = null] = await presentLoans(ctx, open);
  const [said] = await leaversOf(ctx, [holder.id]);
  const firm = said && (await getFirm(ctx, said.firm));
  return {
    loan,
    left: said && firm ? { on: said.left_on, firm: { id: firm.id, name: nameOfFirm(firm) } } : null,
    cancel: await presentCancel(ctx, said?.cancel_case ?? null),
  };
});
