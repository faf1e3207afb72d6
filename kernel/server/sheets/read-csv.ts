import { parse } from 'csv-parse/sync';
import { decodeText } from './decode-text.ts';
import type { ReadSheet } from './sheet.ts';
import { mostColumns, mostRows, SheetFault } from './sheet-fault.ts';

const separators = [',', ';', '\t', '，', '；', '|'];

/** The rows of a text file, whatever separates its cells. */
export function readCsv(bytes: Uint8Array): ReadSheet {
  const { text, written } = decodeText(bytes);
  const said = /^sep=(.)\r?\n/i.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const records = parse(body, {
    bom: true,
    delimiter: said?.[1] ?? separatorOf(body),
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: 200_000,
    to: mostRows + 2,
  }) as string[][];
  if (records.length > mostRows + 1 || records.some((cells) => cells.length > mostColumns))
    throw new SheetFault('long');
  const offset = said ? 2 : 1;
  return {
    written,
    leftAside: [],
    rows: records.map((cells, at) => ({ line: at + offset, cells })),
  };
}

/** The separator that cuts the first lines most often, and alike. */
export function separatorOf(text: string): string {
  const lines = unquoted(text.slice(0, 20_000))
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  const score = (separator: string) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const usual = counts.toSorted((a, b) => a - b)[counts.length >> 1] ?? 0;
    return usual * counts.filter((count) => count === usual).length;
  };
  return separators.reduce((best, one) => (score(one) > score(best) ? one : best));
}

function unquoted(text: string): string {
  return text.replace(/"(?:[^"]|"")*"/g, '""');
}
