import * as library from '@e965/xlsx';
import { type CellObject, CFB, type Range, SSF, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { ReadSheet, SheetRow } from './sheet.ts';
import { mostColumns, mostRows, SheetFault } from './sheet-fault.ts';
import { unpackWorkbook } from './unpack.ts';

/** Not in the library's types: reads a workbook from parts that are unpacked already. */
const { parse_zip: parseParts } = library as unknown as {
  parse_zip(parts: unknown, options: object): WorkBook;
};

/** The first sheet of a workbook that has anything on it. */
export async function readXlsx(bytes: Uint8Array): Promise<ReadSheet> {
  const parts = CFB.utils.cfb_new();
  for (const [name, content] of await unpackWorkbook(bytes)) CFB.utils.cfb_add(parts, `/${name}`, content);
  const book = parsed(parts);
  const names = book.SheetNames.filter((_, at) => !book.Workbook?.Sheets?.[at]?.Hidden);
  const first = names.find((name) => dataOf(book.Sheets[name]).length > 0);
  if (first === undefined) throw new SheetFault('empty');
  return {
    written: 'xlsx',
    leftAside: names.filter((name) => name !== first),
    rows: rowsOf(book.Sheets[first]!, Boolean(book.Workbook?.WBProps?.date1904)),
  };
}

function parsed(parts: unknown): WorkBook {
  const options = {
    dense: true,
    cellFormula: true,
    cellHTML: false,
    cellText: false,
    cellNF: true,
    sheetRows: mostRows + 2,
  };
  try {
    return parseParts(parts, options);
  } catch {
    // The library has no errors of its own; whatever it stumbles over, the file is not one it can read.
    throw new SheetFault('not-a-sheet');
  }
}

type Dense = (CellObject | undefined)[][];

function dataOf(sheet: WorkSheet | undefined): Dense {
  return ((sheet as { '!data'?: Dense } | undefined)?.['!data'] ?? []).filter(() => true);
}

function rowsOf(sheet: WorkSheet, from1904: boolean): SheetRow[] {
  const data = (sheet as { '!data'?: Dense })['!data'] ?? [];
  if (data.length > mostRows + 1) throw new SheetFault('long');
  const rows: SheetRow[] = [];
  for (let at = 0; at < data.length; at += 1) {
    const cells = data[at] ?? [];
    if (cells.length > mostColumns) throw new SheetFault('long');
    const formulas = [...cells.keys()].filter((place) => cells[place]?.f !== undefined);
    rows.push({
      line: at + 1,
      cells: Array.from(cells, (cell) => written(cell, from1904)),
      ...(formulas.length > 0 && { formulas }),
    });
  }
  for (const range of sheet['!merges'] ?? []) spread(rows, range);
  return rows;
}

function written(cell: CellObject | undefined, from1904: boolean): string {
  if (cell?.v === undefined || cell.v === null) return '';
  if (cell.t === 'n' && typeof cell.v === 'number')
    return cell.z && SSF.is_date(String(cell.z)) ? dayOf(cell.v, from1904) : String(cell.v);
  if (cell.t === 'e') return cell.w ?? '#N/A';
  return String(cell.v);
}

function dayOf(serial: number, date1904: boolean): string {
  const day = SSF.parse_date_code(serial, { date1904 }) as { y: number; m: number; d: number } | null;
  return day
    ? `${day.y}-${String(day.m).padStart(2, '0')}-${String(day.d).padStart(2, '0')}`
    : String(serial);
}

/** A joined cell holds its value for every row it reaches over; one across the table is a heading inside it. */
function spread(rows: SheetRow[], { s, e }: Range): void {
  const first = rows[s.r];
  if (!first) return;
  if (s.r === e.r) {
    if (e.c - s.c >= 2) first.section = true;
    return;
  }
  for (const row of rows.slice(s.r + 1, e.r + 1)) {
    row.cells[s.c] = first.cells[s.c] ?? '';
    row.cells = Array.from(row.cells, (cell) => cell ?? '');
    row.joined = [...(row.joined ?? []), s.c];
  }
}
