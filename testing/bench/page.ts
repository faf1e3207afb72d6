import type { Figure } from './figures.ts';
import type { Measured } from './part.ts';
import { rounded } from './table.ts';

const begin = '<!-- figures: npm run bench -- --write -->';
const end = '<!-- /figures -->';

/** The figures as a table of a page, each with the part that measured it. */
export function markdownOf(machine: string, day: string, parts: Record<string, Measured>): string {
  const rows = Object.entries(parts).flatMap(([part, { figures }]) =>
    figures.map((figure) => rowOf(part, figure)),
  );
  return [
    `Measured on ${day}: ${machine}.`,
    '',
    '| what | median | p95 | least – most | runs | part |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function rowOf(part: string, { what, unit, median, least, most, runs, p95 }: Figure): string {
  const slowest = p95 === undefined ? '' : rounded(p95);
  const spread = runs === 1 ? '' : `${rounded(least)} – ${rounded(most)}`;
  return `| ${what} | ${rounded(median)} ${unit} | ${slowest} | ${spread} | ${runs} | ${part} |`;
}

/** The page with other figures between its marks. */
export function withFigures(page: string, figures: string): string {
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error('the page has no marks for the figures');
  return `${before}${begin}\n${figures}\n${end}${after}`;
}
