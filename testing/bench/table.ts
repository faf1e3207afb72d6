import type { Figure } from './figures.ts';

const heads = ['median', 'unit', 'p95', 'least', 'most', 'runs'] as const;

/** Figures as lines of a table, numbers under each other; with aims and peers where any has one. */
export function tableOf(figures: readonly Figure[]): string {
  const more = (['aim', 'peer'] as const).filter((key) =>
    figures.some((figure) => figure[key] !== undefined),
  );
  const rows = [
    ['', ...heads, ...more],
    ...figures.map((figure) => [...rowOf(figure), ...more.map((key) => figure[key] ?? '')]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: string[]) => row.map((cell, column) => pad(cell, widths[column]!, column)).join('  ');
  return rows.map((row) => `  ${line(row).trimEnd()}\n`).join('');
}

function rowOf({ what, unit, p95, median, least, most, runs }: Figure): string[] {
  return [
    what,
    rounded(median),
    unit,
    p95 === undefined ? '' : rounded(p95),
    rounded(least),
    rounded(most),
    String(runs),
  ];
}

/** Three digits that count; more would be noise. */
export function rounded(value: number): string {
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}

/** What is measured, its unit, its aim and what others reach stand left, numbers right. */
function pad(cell: string, width: number, column: number): string {
  return column === 0 || column === 2 || column > 6 ? cell.padEnd(width) : cell.padStart(width);
}
