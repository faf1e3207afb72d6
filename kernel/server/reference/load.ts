import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type IsoDate, isoDate } from '../../contract/dates.ts';
import type { Both } from '../../contract/local-text.ts';

/** Where the house's data files lie. */
export const referenceFolder = join(import.meta.dirname, '..', '..', '..', 'reference');

/** Reference data of one file: rows, where they come from, and how far they reach. */
export interface Reference<Row> {
  source: Both;
  /** The day the rows were taken from their source. */
  asOf: IsoDate;
  /** The last day the rows answer for; beyond it an answer is provisional. */
  coveredUntil?: IsoDate | undefined;
  rows: Row[];
}

/** The form of every file in `reference/`. */
export function referenceFile<Row extends z.ZodType>(row: Row) {
  return z.strictObject({
    source: z.strictObject({ zh: z.string().min(5), en: z.string().min(10) }),
    asOf: isoDate,
    coveredUntil: isoDate.optional(),
    rows: z.array(row).min(1),
  });
}

/** Reads a data file and holds it to its form: a row that does not fit stops the start and is named. */
export function loadReference<Row extends z.ZodType>(
  file: string,
  row: Row,
  folder = referenceFolder,
): Reference<z.output<Row>> {
  return readReference(file, readFileSync(join(folder, file), 'utf8'), row);
}

/** As `loadReference`, from the text of the file. */
export function readReference<Row extends z.ZodType>(
  file: string,
  text: string,
  row: Row,
): Reference<z.output<Row>> {
  const read = referenceFile(row).safeParse(parsed(file, text));
  if (!read.success) throw new Error(`reference/${file} does not fit its form:\n${faults(read.error)}`);
  return read.data as Reference<z.output<Row>>;
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`reference/${file} is not JSON: ${(cause as Error).message}`, { cause });
  }
}

function faults(error: z.ZodError): string {
  const told = error.issues.slice(0, 5).map((issue) => `  ${placeOf(issue.path)}: ${issue.message}`);
  const more = error.issues.length - told.length;
  return [...told, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n');
}

/** People count rows from one. */
function placeOf(path: PropertyKey[]): string {
  const [head, row, ...rest] = path;
  if (head === 'rows' && typeof row === 'number') return [`row ${row + 1}`, ...rest.map(String)].join(', ');
  return path.map(String).join('.') || 'the file';
}
