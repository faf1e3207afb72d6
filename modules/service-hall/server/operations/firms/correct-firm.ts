import { demand, demandVersion } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { indexSubjects } from '../../../../../kernel/server/search/index-subjects.ts';
import { correctFirm as contract } from '../../../contract/firm-desk.ts';
import { demandNotRefused, deskNow } from '../../firms/hold-desk.ts';
import { maySeeFirms, mayWithFirm } from '../../firms/policy.ts';
import { getFirm } from '../../firms/queries.ts';
import { columnsOf, writeFirm } from '../../firms/write-firm.ts';
import { refuse } from '../../refuse.ts';

/** Corrects what a firm is called and where it is, by its licence. */
export const correctFirm = implement(contract, async (ctx, { firmId, version, firm }) => {
  if (maySeeFirms(ctx.actor) !== true) throw refuse('not-found');
  const row = await getFirm(ctx, firmId, true);
  demandVersion(row.version, version);
  demand(mayWithFirm(ctx.actor, 'enter'));
  demandNotRefused(row);
  await writeFirm(ctx, row, columnsOf(firm), { verb: 'service-hall.firm-corrected' });
  await indexSubjects(ctx, 'hall-firm', [firmId]);
  return deskNow(ctx, firmId);
});
