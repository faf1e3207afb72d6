import { join } from 'node:path';

/** The folder of the project. */
export const root = join(import.meta.dirname, '..', '..');

/** Where npm put a package's program; Node is the one that runs this. */
export function programOf(name: string): string {
  if (name === 'node') return process.execPath;
  return join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
}
