import { implement } from '../../../../../kernel/server/operation.ts';
import { listFilings as contract } from '../../../contract/filings.ts';
import { presentFilingHead } from '../../filings/present.ts';
import { casesFiled, filingsOf } from '../../filings/queries.ts';
import { seenDesk } from '../../firms/desk-key.ts';

/** The filings of one's own firm. */
export const listFilings = implement(contract, async (ctx) => {
  const { firm } = await seenDesk(ctx);
  const rows = await filingsOf(ctx, firm);
  const cases = await casesFiled(
    ctx,
    rows.map(({ id }) => id),
  );
  return { filings: rows.map((row) => presentFilingHead(row, cases)) };
});
