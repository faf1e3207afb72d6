import { tables } from '../../../../../kernel/server/context.ts';
import { implementPrepared } from '../../../../../kernel/server/operation.ts';
import { readSheet } from '../../../../../kernel/server/sheets/sheet-task.ts';
import { filingColumns, mostFiled } from '../../../contract/filing-columns.ts';
import { tryFiling as contract } from '../../../contract/filings.ts';
import { findFilingHead } from '../../core/filing/find-head.ts';
import type { SheetLine } from '../../core/filing/read-row.ts';
import { sheetFacts } from '../../core/filing/sheet-facts.ts';
import { forgetFormer, planForgetting } from '../../filings/forget-sheet.ts';
import { peopleIn } from '../../filings/judge-now.ts';
import { presentFiling } from '../../filings/present.ts';
import type { FilingTables } from '../../filings/tables.ts';
import { workedDesk } from '../../firms/desk-key.ts';
import { firmLine } from '../../firms/write-firm.ts';
import { countSheet } from '../../portal/limits.ts';
import { refuse } from '../../refuse.ts';
import { definitionInForce } from '../../values/value-sets.ts';

/** Reads the sheet of a filing and says row by row what is wrong; nothing is written but that. */
export const tryFiling = implementPrepared(
  contract,
  async (preparing, { service, file }) => {
    // Counted before it is read, and also where it cannot be.
    const definition = await preparing.mark(async (ctx) => {
      await countSheet(ctx, (await workedDesk(ctx)).firm);
      return definitionInForce(ctx, service);
    });
    const { rows } = await readSheet(Buffer.from(file.base64, 'base64'));
    return rowsToKeep(rows, sheetFacts(definition));
  },
  async (ctx, { service, language, file }, rows) => {
    const { firm, account } = await workedDesk(ctx);
    const row = await tables<FilingTables>(ctx)
      .insertInto('service_hall.filing')
      .values({
        office: ctx.office.code,
        id: ctx.newId(),
        version: 1,
        firm,
        account,
        service,
        language,
        state: 'tried',
        file_name: file.name.slice(0, 200),
        rows: JSON.stringify(rows),
        counts: null,
        made_at: ctx.now,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await forgetFormer(ctx, row);
    await planForgetting(ctx, row.id);
    firmLine(ctx, firm, 'service-hall.firm-filing-tried', { filing: row.id, rows: rows.length - 1 });
    return presentFiling(ctx, row);
  },
);

/** The headings and the rows that are somebody's: no more of the file is kept. */
function rowsToKeep(rows: readonly SheetLine[], facts: Parameters<typeof findFilingHead>[1]): SheetLine[] {
  const head = findFilingHead(
    rows.map(({ cells }) => cells),
    facts,
  );
  if ('lacking' in head)
    throw refuse('filing-unreadable', {
      columns: {
        zh: head.lacking.map((one) => filingColumns[one].zh).join('、'),
        en: head.lacking.map((one) => filingColumns[one].en).join('; '),
      },
    });
  const people = peopleIn([...rows], head);
  if (people.length === 0) throw refuse('filing-empty');
  if (people.length > mostFiled) throw refuse('filing-too-long', { count: people.length, most: mostFiled });
  return [rows[head.at]!, ...people].map(({ line, cells, formulas }) => ({
    line,
    cells,
    ...(formulas && { formulas }),
  }));
}
