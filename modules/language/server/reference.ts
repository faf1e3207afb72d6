import { readFileSync } from 'node:fs';
import type { ReferenceData } from './core/compare/reference.ts';

/** A file of reference data: rows that somebody compiled, with the day they are of. */
interface ReferenceFile<Row> {
  source: string;
  asOf: string;
  coveredUntil?: string;
  rows: Row[];
}

const folder = new URL('../../../reference/', import.meta.url);
let loaded: ReferenceData | undefined;

/** The reference data the checks of texts rest on, read from `reference/` at first use and kept. */
export function loadReference(): ReferenceData {
  loaded ??= {
    surnames: rowsOf('surnames'),
    titles: rowsOf('titles'),
    bodyKinds: rowsOf('body-kinds'),
    bodies: rowsOf('bodies'),
    bodyWords: rowsOf('body-words'),
    terms: rowsOf('terms'),
    places: rowsOf('places'),
    abbreviations: rowsOf('abbreviations'),
    possessiveWords: rowsOf('possessive-words'),
  };
  return loaded;
}

function rowsOf<Row>(name: string): Row[] {
  const file = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as ReferenceFile<Row>;
  return file.rows;
}
