import { sql } from 'kysely';
import type { Ctx } from '../../../../kernel/server/context.ts';
import { demand } from '../../../../kernel/server/demand.ts';
import { implementPrepared } from '../../../../kernel/server/operation.ts';
import type { SheetRow } from '../../../../kernel/server/sheets/sheet.ts';
import { readSheet } from '../../../../kernel/server/sheets/sheet-task.ts';
import { readSheetFile as contract, importOptions } from '../../contract/import.ts';
import { findHeadings, guessColumns } from '../core/import/guess-columns.ts';
import { wholeImport } from '../imports/present-import.ts';
import { may } from '../policy.ts';
import { refuse } from '../refuse.ts';

const samples = 3;
const atOnce = 1000;

/** Reads a spreadsheet and keeps its rows; what its columns mean is guessed by their headings. */
export const readSheetFile = implementPrepared(
  contract,
  async ({ actor }, { kind, file }) => {
    demand(may(actor, 'import'));
    const sheet = await readSheet(Buffer.from(file.base64, 'base64'));
    const at = findHeadings(
      sheet.rows.map(({ cells }) => cells),
      kind,
    );
    if (at === undefined) throw refuse('headings-not-found');
    const head = sheet.rows[at]!;
    const rows = sheet.rows.slice(at + 1);
    while (rows.at(-1)?.cells.every((cell) => cell === '')) rows.pop();
    const width = Math.max(head.cells.length, ...rows.map(({ cells }) => cells.length));
    const headings = Array.from({ length: width }, (_, column) => head.cells[column] ?? '');
    const meanings = guessColumns(headings, kind);
    const columns = headings.map((heading, column) => ({
      heading: heading.slice(0, 200),
      meaning: meanings[column]!,
      samples: samplesOf(rows, column),
    }));
    return { sheet, rows, columns, headingLine: head.line };
  },
  async (ctx, { kind, file }, { sheet, rows, columns, headingLine }) => {
    const id = ctx.newId();
    await ctx.db
      .insertInto('directory.import')
      .values({
        office: ctx.office.code,
        id,
        version: 1,
        kind,
        state: 'read',
        file_name: file.name,
        written: sheet.written,
        left_aside: sheet.leftAside,
        heading_line: headingLine,
        columns: JSON.stringify(columns),
        options: JSON.stringify(importOptions.parse({})),
        total: 0,
        done: 0,
        at: ctx.now,
      })
      .execute();
    for (let from = 0; from < rows.length; from += atOnce)
      await keepRows(ctx, id, rows.slice(from, from + atOnce));
    ctx.record({
      verb: 'directory.sheet-read',
      subject: { kind: 'directory-import', id },
      data: { version: 1, rows: rows.length },
    });
    return wholeImport(ctx, id);
  },
);

function samplesOf(rows: SheetRow[], column: number): string[] {
  const some = new Set<string>();
  for (const { cells } of rows.slice(0, 200)) {
    const text = cells[column];
    if (text) some.add(text.slice(0, 40));
    if (some.size === samples) break;
  }
  return [...some];
}

async function keepRows(ctx: Ctx, importId: string, rows: SheetRow[]): Promise<void> {
  const kept = rows.map(({ line, cells, section, joined }) => ({ line, cells, form: { section, joined } }));
  await sql`insert into directory.import_row (office, import, line, cells, form)
    select ${ctx.office.code}, ${importId}, r.line, r.cells, r.form
    from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) as r(line int, cells jsonb, form jsonb)`.execute(
    ctx.db,
  );
}
