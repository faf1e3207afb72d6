import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { NewDivision } from './names.ts';
import { inErrors, inModules, inWebModules } from './register.ts';
import { stampedFiles } from './stamp.ts';

/** Every file a new division brings or changes, with its text; `readText` gives the tree's own. */
export function filesOf(
  division: NewDivision,
  steps: readonly (readonly string[])[],
  readText: (path: string) => string,
): { stamped: Map<string, string>; changed: Map<string, string> } {
  return {
    stamped: stampedFiles(division),
    changed: new Map([
      ['app/modules.ts', inModules(readText('app/modules.ts'), division, steps)],
      ['app/web/modules.ts', inWebModules(readText('app/web/modules.ts'), division)],
      ['docs/ERRORS.md', inErrors(readText('docs/ERRORS.md'), division)],
    ]),
  };
}

/** Writes a new division into a tree and registers it there. Answers with the paths written and changed. */
export function writeDivision(root: string, division: NewDivision, steps: readonly (readonly string[])[]) {
  if (existsSync(join(root, 'modules', division.id)))
    throw new Error(`modules/${division.id} is there already`);
  const { stamped, changed } = filesOf(division, steps, (path) => readFileSync(join(root, path), 'utf8'));
  for (const [path, text] of [...stamped, ...changed]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { stamped: [...stamped.keys()], changed: [...changed.keys()] };
}
