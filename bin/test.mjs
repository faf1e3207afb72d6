// npm test: on a fresh clone everything is set up first; then every test runs on the Node that came with the packages.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from './find-node.mjs';
import { nodeOrEnd, prepareBuild, prepareInstall } from './prepare.mjs';

prepareInstall();
prepareBuild();
// The programs of the packages find the same Node by the path.
const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
const child = spawn(nodeOrEnd(), [join(root, 'testing', 'suite', 'run.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, PATH: path },
});
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
});
