/** Sheets as people fill them in: got as a workbook, given back as one. */
import { read, utils, write } from '@e965/xlsx';

/** A row by the headings of its sheet. */
export type Row = Record<string, string>;

export function rowsOf(bytes: Buffer): Row[] {
  const book = read(bytes);
  return utils.sheet_to_json<Row>(book.Sheets[book.SheetNames[0]!]!, { raw: false, defval: '' });
}

/** The same filled in: what is written in each row, by how its headings begin or end. */
export function filled(row: Row, cells: Row): Row {
  const under = (name: string) =>
    Object.keys(row).find((heading) => heading.startsWith(name) || heading.endsWith(name)) ?? name;
  return { ...row, ...Object.fromEntries(Object.entries(cells).map(([name, text]) => [under(name), text])) };
}

export function workbookOf(rows: readonly Row[]): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.json_to_sheet([...rows]), '1');
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

/** What a browser says an .xlsx file is. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
