import type { ImportOptions, SheetImport } from '../../contract/import.ts';
import type { Meaning } from '../../contract/import-columns.ts';

/** How a sheet is read: what each column means, and what becomes of doubtful cells. */
export interface Understanding {
  meanings: Meaning[];
  options: ImportOptions;
}

/** As the import has it: as guessed, or as the last dry run was asked for. */
export function understandingOf({ columns, options }: SheetImport): Understanding {
  return { meanings: columns.map(({ meaning }) => meaning), options };
}

export function sameUnderstanding(one: Understanding, other: Understanding): boolean {
  const text = ({ meanings, options }: Understanding) =>
    JSON.stringify([meanings, Object.entries(options).toSorted()]);
  return text(one) === text(other);
}
