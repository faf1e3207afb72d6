import { demand } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { listOverdueCards as contract } from '../../../contract/custody.ts';
import { presentLoans } from '../../custody/present.ts';
import { loans } from '../../custody/queries.ts';
import { nameOfFirm } from '../../firms/present-firm.ts';
import { getFirm } from '../../firms/queries.ts';
import { mayWork } from '../../policy.ts';

/** So many stand on a page: a hall with more has another trouble. */
const most = 100;

/** Cards that are past their day of return, the oldest first. */
export const listOverdueCards = implement(contract, async (ctx, { firmId }) => {
  demand(mayWork(ctx.actor));
  let found = loans(ctx).where('returned_on', 'is', null).where('return_by', '<', ctx.today);
  if (firmId) found = found.where('firm', '=', firmId);
  const rows = await found.orderBy('return_by').orderBy('id').limit(most).execute();
  const shown = await presentLoans(ctx, rows);
  const firms = new Map<string, { id: string; name: ReturnType<typeof nameOfFirm> }>();
  for (const { firm } of rows)
    if (!firms.has(firm)) firms.set(firm, { id: firm, name: nameOfFirm(await getFirm(ctx, firm)) });
  return { loans: shown.map((loan, at) => ({ ...loan, firm: firms.get(rows[at]!.firm)! })) };
});
