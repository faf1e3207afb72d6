import { fill } from '../../../../../kernel/contract/errors.ts';
import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { type FilingFaultKind, type FilingWeight, filingFaults } from '../../../contract/filing-columns.ts';

/** What was found in a row: at which column, how much it weighs, and how to mend it. */
export interface RowFinding {
  column: Both | null;
  weight: FilingWeight;
  says: Both;
  fix: Both;
}

/** A finding with its words, what stood in the cell filled in. */
export function rowFinding(
  kind: FilingFaultKind,
  column: Both | null,
  values: Record<string, string | Both> = {},
): RowFinding {
  const { weight, says, fix } = filingFaults[kind];
  return { column, weight, says: fill(says, values), fix: fill(fix, values) };
}
