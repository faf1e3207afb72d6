/** The sheet of a batch, as the ministry gets it and gives it back. */
import { readFileSync } from 'node:fs';
import { read, utils, write } from '@e965/xlsx';

/** A row by the headings of the sheet. */
export type Row = Record<string, string>;

export function rowsOf(path: string): Row[] {
  const book = read(readFileSync(path));
  return utils.sheet_to_json<Row>(book.Sheets[book.SheetNames[0]!]!, { raw: false, defval: '' });
}

/** The same filled in: what is written in each row, by the ends of its headings. */
export function filled(row: Row, cells: Row): Row {
  const under = (name: string) => Object.keys(row).find((heading) => heading.endsWith(name)) ?? name;
  return { ...row, ...Object.fromEntries(Object.entries(cells).map(([name, text]) => [under(name), text])) };
}

export function workbookOf(rows: readonly Row[]): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.json_to_sheet([...rows]), '1');
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}
