import { type CellObject, utils, write } from '@e965/xlsx';
import type { CellOut } from './sheet.ts';
import { wordsOf } from './words-of.ts';

const dayLength = 86_400_000;
const serialZero = Date.UTC(1899, 11, 30);
/** Before this day spreadsheet programs count a 29 February 1900 that never was. */
const firstSound = '1900-03-01';

/** Rows as a workbook of one sheet. Texts are typed as texts, so nothing in them is ever calculated. */
export function writeXlsx(rows: readonly CellOut[][], name: string): Uint8Array {
  const sheet = utils.aoa_to_sheet(
    rows.map((row) => row.map(typed)),
    { dense: true },
  );
  sheet['!cols'] = (rows[0] ?? []).map((_, at) => ({ wch: widthOf(rows, at) }));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31));
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array;
}

function typed(value: CellOut): CellObject | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { t: 'n', v: value };
  if (typeof value === 'string') return { t: 's', v: value };
  if ('text' in value) return { t: 's', v: value.text, z: '@' };
  if (value.day < firstSound) return { t: 's', v: value.day };
  return { t: 'n', v: (Date.parse(value.day) - serialZero) / dayLength, z: 'yyyy-mm-dd' };
}

/** Wide enough for most of the first rows; a Han character takes two. */
function widthOf(rows: readonly CellOut[][], at: number): number {
  const widths = rows.slice(0, 200).map((row) => {
    const text = wordsOf(row[at] ?? '');
    return [...text].reduce((sum, char) => sum + (/\p{Script=Han}/u.test(char) ? 2 : 1), 2);
  });
  return Math.min(60, Math.max(8, ...widths));
}
