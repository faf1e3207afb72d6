import { setImmediate as turn } from 'node:timers/promises';
import type { ImportKind } from '../../contract/import-columns.ts';
import { judgeBodyRows } from '../core/import/judge-bodies.ts';
import { type Judging, judgePersonRow } from '../core/import/judge-people.ts';
import type { Judged } from '../core/import/plan.ts';
import type { FileRow } from '../core/import/read-fields.ts';

const atOnce = 250;

/** Judges every row, giving way to other work between parts. */
export async function judgeRows(
  kind: ImportKind,
  rows: readonly FileRow[],
  judging: Judging,
): Promise<Judged[]> {
  if (kind === 'bodies') return judgeBodyRows(rows, judging);
  const judged: Judged[] = [];
  for (let from = 0; from < rows.length; from += atOnce) {
    for (const row of rows.slice(from, from + atOnce)) judged.push(judgePersonRow(row, judging));
    await turn();
  }
  return judged;
}
