import type { Figure } from './figures.ts';
import type { Measured } from './part.ts';
import { rounded } from './table.ts';

const begin = '<!-- figures: npm run bench -- --write -->';
const end = '<!-- /figures -->';

/** Figures of one run: on which machine, when, and of which parts. */
export interface Run {
  machine: string;
  day: string;
  parts: Record<string, Measured>;
}

/**
 * The page with the figures of a run between its marks. Those of parts that were not measured stay, with their day; on
 * another machine they would not compare, so there they go.
 */
export function withFigures(page: string, { machine, day, parts }: Run): string {
  const [before, rest] = page.split(begin);
  const [old, after] = rest?.split(end) ?? [];
  if (before === undefined || old === undefined || after === undefined)
    throw new Error('the page has no marks for the figures');
  const kept = old.includes(`\n${machineLine(machine)}\n`) ? old.split('\n').filter(isRow) : [];
  const table = [
    machineLine(machine),
    '',
    '| what | median | p95 | least – most | runs | aim | others | part | day |',
    '|---|---|---|---|---|---|---|---|---|',
    ...kept.filter((row) => !Object.hasOwn(parts, partOf(row))),
    ...Object.entries(parts).flatMap(([part, { figures }]) =>
      figures.map((figure) => rowOf(part, day, figure)),
    ),
  ];
  return `${before}${begin}\n${table.join('\n')}\n${end}${after}`;
}

function machineLine(machine: string): string {
  return `Measured on this machine: ${machine}.`;
}

function isRow(line: string): boolean {
  return line.startsWith('| ') && !line.startsWith('| what |');
}

/** The part a row is of: its last column but one. */
function partOf(row: string): string {
  return row.split(' | ').at(-2)!;
}

function rowOf(part: string, day: string, figure: Figure): string {
  const { what, unit, median, least, most, runs, p95, aim = '', peer = '' } = figure;
  const slowest = p95 === undefined ? '' : rounded(p95);
  const spread = runs === 1 ? '' : `${rounded(least)} – ${rounded(most)}`;
  return `| ${what} | ${rounded(median)} ${unit} | ${slowest} | ${spread} | ${runs} | ${aim} | ${peer} | ${part} | ${day} |`;
}
