/** Finds the headings of a filing's sheet, in either language or both in one cell. Pure. */
import type { Both } from '../../../../../kernel/contract/local-text.ts';
import type { Fact } from '../../../contract/definition.ts';
import { type FilingColumn, filingColumns, neededFilingColumns } from '../../../contract/filing-columns.ts';

export interface FilingHead {
  at: number;
  columns: ReadonlyMap<FilingColumn, number>;
  /** Questions of the service about the person, by the place of their columns. */
  facts: ReadonlyMap<string, number>;
  /** Headings nobody knows. */
  unknown: string[];
}

/** What stands in a heading of the sheet that is handed out. */
export function headingOf({ zh, en }: Both): string {
  return `${zh} / ${en}`;
}

/** The row of headings; or the needed columns that the best row lacks. */
export function findFilingHead(
  rows: readonly (readonly string[])[],
  facts: readonly Fact[],
): FilingHead | { lacking: FilingColumn[] } {
  const tried = rows.slice(0, 20).map((cells, at) => headIn(cells, at, facts));
  const found = tried.find(({ columns }) => neededFilingColumns.every((one) => columns.has(one)));
  if (found) return found;
  const [best] = tried.toSorted((a, b) => b.columns.size - a.columns.size);
  return { lacking: neededFilingColumns.filter((one) => !best?.columns.has(one)) };
}

function headIn(cells: readonly string[], at: number, facts: readonly Fact[]): FilingHead {
  const columns = new Map<FilingColumn, number>();
  const asked = new Map<string, number>();
  const unknown: string[] = [];
  cells.forEach((cell, place) => {
    if (cell.trim() === '') return;
    const column = named(cell, Object.entries(filingColumns)) as FilingColumn | undefined;
    const fact = named(
      cell,
      facts.map(({ name, question }) => [name, question]),
    );
    if (column && !columns.has(column)) columns.set(column, place);
    else if (fact && !asked.has(fact)) asked.set(fact, place);
    else unknown.push(cell.trim().slice(0, 60));
  });
  return { at, columns, facts: asked, unknown };
}

function named(cell: string, all: readonly (readonly [string, Both])[]): string | undefined {
  const plain = folded(cell);
  return all.find(([, both]) =>
    [both.zh, both.en, headingOf(both), `${both.zh}${both.en}`].some((one) => folded(one) === plain),
  )?.[0];
}

/** Width, case, spaces, a star for what is needed, and the mark at the end count for nothing. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*?]+/g, '');
}
