import { divisionsWired, standardFiles } from './rule-divisions.ts';
import { importTable } from './rule-imports.ts';
import { kernelNamesNoDivision } from './rule-kernel-names.ts';
import { bothLanguages } from './rule-languages.ts';
import { ledgerVerbsNamed } from './rule-ledger-names.ts';
import { lookKept } from './rule-look.ts';
import { functionsDeclared, namesAreKebab, namesSay, noBarrels, noDefaultExports } from './rule-names.ts';
import { packagesInPlace } from './rule-packages.ts';
import { pureCore } from './rule-pure-core.ts';
import { noRings } from './rule-rings.ts';
import { fileSizes, functionSizes } from './rule-sizes.ts';
import { tablesInPlace } from './rule-tables.ts';
import { noTraces } from './rule-traces.ts';
import type { Rule, Sin, Tree } from './tree.ts';

/** The rules of the house, all of them errors. Each is tried on `testing/planted/` first. */
export const rules: readonly Rule[] = [
  importTable,
  packagesInPlace,
  pureCore,
  noRings,
  fileSizes,
  functionSizes,
  tablesInPlace,
  kernelNamesNoDivision,
  standardFiles,
  divisionsWired,
  namesSay,
  namesAreKebab,
  noBarrels,
  noDefaultExports,
  functionsDeclared,
  bothLanguages,
  ledgerVerbsNamed,
  lookKept,
  noTraces,
];

/** Everything in a tree that should not be there. */
export function sinsOf(tree: Tree): Sin[] {
  return rules.flatMap((rule) => rule.find(tree).map((sin) => ({ rule: rule.id, ...sin })));
}

/** A sin as one line for whoever must mend it. */
export function lineAbout({ rule, file, line, what }: Sin): string {
  return `${file}:${line} ${what} [${rule}]`;
}
