/** `npm run new-module -- gifts 礼品 Gifts`: a new division with all it needs, registered and tidied. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { steps } from '../app/modules.ts';
import { divisionOf } from './new-module/names.ts';
import { writeDivision } from './new-module/write.ts';

const root = join(import.meta.dirname, '..');
const division = divisionOf(process.argv.slice(2));
if (typeof division === 'string') {
  process.stderr.write(`${division}\n`);
  process.exit(2);
}
const { stamped, changed } = writeDivision(root, division, steps);
const code = [...stamped, ...changed].filter((path) => /\.tsx?$/.test(path));
const { status } = spawnSync(join(root, 'node_modules', '.bin', 'biome'), ['check', '--write', ...code], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
process.stdout.write(`New: modules/${division.id} (${stamped.length} files)
Changed: ${changed.join(', ')}

Next:
  npx vitest run modules/${division.id} testing/architecture.test.ts
  say in modules/${division.id}/README.md what the division does
  put its words into docs/GLOSSARY.md
  replace the examples of modules/${division.id}/server/seed.ts
`);
process.exitCode = status ?? 1;
