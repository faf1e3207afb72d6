import { useState } from 'react';

/** Rows chosen for a step, as they were seen when they were chosen. */
export interface Choice<Row extends { id: string }> {
  rows: Row[];
  has: (id: string) => boolean;
  /** Takes a row in, or out again. */
  turn: (row: Row) => void;
  set: (rows: Row[]) => void;
}

/** Choosing rows. One that was changed since is shown, and sent, as it is now. */
export function useChoice<Row extends { id: string }>(shown: readonly Row[]): Choice<Row> {
  const [chosen, set] = useState<Row[]>([]);
  const rows = chosen.map((row) => shown.find(({ id }) => id === row.id) ?? row);
  const has = (id: string) => rows.some((row) => row.id === id);
  return {
    rows,
    has,
    turn: (row) => set(has(row.id) ? rows.filter(({ id }) => id !== row.id) : [...rows, row]),
    set,
  };
}
