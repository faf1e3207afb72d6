import type { Ctx } from '../../../../kernel/server/context.ts';
import { makeXlsx } from '../../../../kernel/server/sheets/sheet-task.ts';
import { sheetFacts } from '../core/filing/sheet-facts.ts';
import { filingTemplate } from '../core/filing/template.ts';
import { definitionInForce } from '../values/value-sets.ts';

/** The cells of the sheet that is handed out for a service, as the office has it now. */
export async function templateOf(ctx: Ctx, service: string): Promise<string[][]> {
  return filingTemplate(sheetFacts(await definitionInForce(ctx, service)));
}

/** The same as a workbook. Every cell is kept as text: a day, a passport and a resident number stay as they are typed. */
export function templateFile(cells: readonly (readonly string[])[]): Promise<Uint8Array> {
  return makeXlsx(
    cells.map((row) => row.map((text) => ({ text }))),
    '人员 People',
  );
}
