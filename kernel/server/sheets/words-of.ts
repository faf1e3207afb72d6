import type { CellOut } from './sheet.ts';

/** What a cell reads as in a file that knows no kinds of cells. */
export function wordsOf(cell: CellOut): string {
  if (cell === null || typeof cell !== 'object') return String(cell ?? '');
  return 'day' in cell ? cell.day : cell.text;
}
