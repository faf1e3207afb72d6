import { tables } from '../../../../../kernel/server/context.ts';
import { getFile } from '../../../../../kernel/server/files/queries.ts';
import { removeRow } from '../../../../../kernel/server/files/remove-row.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { removeFirmPaper as contract } from '../../../contract/firm-desk.ts';
import { deskNow, holdDesk } from '../../firms/hold-desk.ts';
import { firmPapersOf } from '../../firms/queries.ts';
import type { FirmTables } from '../../firms/tables.ts';
import { firmLine } from '../../firms/write-firm.ts';
import { refuse } from '../../refuse.ts';

/** Takes a paper of a firm away. What was handed in with a case is the case's own. */
export const removeFirmPaper = implement(contract, async (ctx, { firmId, firmPaperId }) => {
  await holdDesk(ctx, firmId, 'keep-papers');
  const row = (await firmPapersOf(ctx, firmId)).find(({ id }) => id === firmPaperId);
  if (!row) throw refuse('not-found');
  await tables<FirmTables>(ctx)
    .deleteFrom('service_hall.firm_paper')
    .where('office', '=', ctx.office.code)
    .where('id', '=', row.id)
    .execute();
  await removeRow(ctx, await getFile(ctx, row.file));
  firmLine(ctx, firmId, 'service-hall.firm-paper-removed', { paper: row.paper, firmPaper: row.id });
  return deskNow(ctx, firmId);
});
