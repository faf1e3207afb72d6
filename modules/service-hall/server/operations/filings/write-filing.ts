import type { Ctx } from '../../../../../kernel/server/context.ts';
import { demandVersion } from '../../../../../kernel/server/demand.ts';
import { implement } from '../../../../../kernel/server/operation.ts';
import { writeFiling as contract } from '../../../contract/filings.ts';
import { beginCase } from '../../begin-case.ts';
import type { JudgedFilingRow } from '../../core/filing/judge.ts';
import { endSheet } from '../../filings/end-sheet.ts';
import { handInFirmPapers } from '../../filings/hand-in-firm-papers.ts';
import { countsOf, judgeNow } from '../../filings/judge-now.ts';
import { presentFiling } from '../../filings/present.ts';
import { type FilingRecord, heldFiling } from '../../filings/queries.ts';
import { fromDesk } from '../../firms/from-desk.ts';
import { firmLine } from '../../firms/write-firm.ts';

/** Makes a draft for each person, as things stand now; what was read is then erased. */
export const writeFiling = implement(contract, async (ctx, { filingId, version, which }) => {
  const row = await heldFiling(ctx, filingId);
  demandVersion(row.version, version);
  const { rows } = await judgeNow(ctx, row);
  const written = await endSheet(ctx, row, 'written', countsOf(rows));
  const taken = rows.filter(({ verdict }) => verdict === 'right' || (which === 'all' && verdict === 'mend'));
  for (const one of taken) await writeOne(ctx, row, one);
  firmLine(ctx, row.firm, 'service-hall.firm-filing-written', { filing: row.id, people: taken.length });
  return presentFiling(ctx, written);
});

async function writeOne(ctx: Ctx, row: FilingRecord, { person, answers }: JudgedFilingRow): Promise<void> {
  const { service, language } = row;
  const beginning = await fromDesk(ctx, { service, language, answers });
  const made = await beginCase(ctx, { ...beginning, channel: 'portal', people: [person], filing: row.id });
  await handInFirmPapers(ctx, made);
}
