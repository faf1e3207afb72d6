import { useState } from 'react';
import type { CaseRow } from '../../contract/case.ts';

/** Rows chosen for a step, as they were seen when they were chosen. */
export interface Choice {
  rows: CaseRow[];
  has: (id: string) => boolean;
  /** Takes a row in, or out again. */
  turn: (row: CaseRow) => void;
  set: (rows: CaseRow[]) => void;
}

/** Choosing rows. One that was changed since is shown, and sent, as it is now. */
export function useChoice(shown: readonly CaseRow[]): Choice {
  const [chosen, set] = useState<CaseRow[]>([]);
  const rows = chosen.map((row) => shown.find(({ id }) => id === row.id) ?? row);
  const has = (id: string) => rows.some((row) => row.id === id);
  return {
    rows,
    has,
    turn: (row) => set(has(row.id) ? rows.filter(({ id }) => id !== row.id) : [...rows, row]),
    set,
  };
}
