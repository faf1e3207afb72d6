import type { CellOut } from './sheet.ts';
import { wordsOf } from './words-of.ts';

/** What a spreadsheet program would take for a formula. */
const formula = /^[=+\-@\t\r]/;
/** In figures and spaces alone nothing can be calculated; before each number of a list an apostrophe would be read out. */
const telephone = /^\+\d+( \d+)+( ext\. \d+)?$/;

/** Rows as CSV. `guarded` for people: a byte order mark, and an apostrophe before what would be read as a formula. */
export function writeCsv(rows: readonly CellOut[][], { guarded }: { guarded: boolean }): string {
  const cell = (value: CellOut) => quoted(guarded ? guard(wordsOf(value)) : wordsOf(value));
  const lines = rows.map((row) => `${row.map(cell).join(',')}\r\n`);
  return (guarded ? '\ufeff' : '') + lines.join('');
}

/** The text with an apostrophe before it where it would be taken for a formula. */
export function guard(text: string): string {
  return formula.test(text) && !telephone.test(text) ? `'${text}` : text;
}

/** The text as it was before it was guarded. */
export function unguard(text: string): string {
  return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
}

function quoted(text: string): string {
  return /[",\r\n;\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
