// npm start: on a fresh clone everything is set up first; then the house starts on the Node that came with it.
import { spawn } from 'node:child_process';
import * as moduleSystem from 'node:module';
import { constants } from 'node:os';
import { join } from 'node:path';
import { isOwnNodeGood, root } from './find-node.mjs';
import { nodeOrEnd, prepareBuild, prepareInstall } from './prepare.mjs';

prepareInstall();
prepareBuild();
const start = join(root, 'app', 'start.ts');
if (isOwnNodeGood()) {
  moduleSystem.enableCompileCache(join(root, 'node_modules', '.cache', 'compiled'));
  await import('../app/start.ts');
} else {
  const child = spawn(nodeOrEnd(), [start], { stdio: 'inherit' });
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
  });
}
