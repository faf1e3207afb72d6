import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './program.ts';

const entry = join(root, 'testing', 'database.ts');

/** The tests that open a database, by what they import: those that are run again on a server. */
export function databaseTests(): string[] {
  const known = new Map<string, boolean>();
  function reaches(file: string): boolean {
    if (file === entry) return true;
    const before = known.get(file);
    if (before !== undefined) return before;
    // In a ring the answer is found on another way round.
    known.set(file, false);
    const found = importsOf(file).some(reaches);
    known.set(file, found);
    return found;
  }
  return globSync('{kernel,modules,app,testing,tools}/**/*.test.{ts,tsx}', { cwd: root })
    .map((file) => join(root, file))
    .filter((file) => !file.includes('/planted/') && reaches(file))
    .map((file) => relative(root, file))
    .sort();
}

function importsOf(file: string): string[] {
  const names = readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+\.tsx?)'/g);
  return [...names].map(([, name]) => join(dirname(file), name!)).filter((path) => existsSync(path));
}
