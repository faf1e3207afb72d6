import { demandVersion } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { dropFiling as contract } from '../../../contract/filings.ts';
import { endSheet } from '../../filings/end-sheet.ts';
import { countsOf, judgeNow } from '../../filings/judge-now.ts';
import { presentFiling } from '../../filings/present.ts';
import { heldFiling } from '../../filings/queries.ts';
import { firmLine } from '../../firms/write-firm.ts';

/** Drops a sheet that was only tried. */
export const dropFiling = implement(contract, async (ctx, { filingId, version }) => {
  const row = await heldFiling(ctx, filingId);
  demandVersion(row.version, version);
  const { rows } = await judgeNow(ctx, row);
  const dropped = await endSheet(ctx, row, 'dropped', countsOf(rows));
  firmLine(ctx, row.firm, 'service-hall.firm-filing-dropped', { filing: row.id });
  return presentFiling(ctx, dropped);
});
