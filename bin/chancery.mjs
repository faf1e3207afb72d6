#!/usr/bin/env node
// Finds a Node the sources run on and hands the command line to it.
import { spawn } from 'node:child_process';
import * as moduleSystem from 'node:module';
import { constants } from 'node:os';
import { join } from 'node:path';
import { findNode, isOwnNodeGood, noNode, root } from './find-node.mjs';

if (isOwnNodeGood()) {
  // Compiled sources are kept beside the packages, so that a second start is quick.
  moduleSystem.enableCompileCache(join(root, 'node_modules', '.cache', 'compiled'));
  const { main } = await import('../app/cli.ts');
  process.exitCode = await main(process.argv.slice(2));
} else {
  const node = findNode();
  if (node === null) {
    process.stderr.write(noNode);
    process.exitCode = 2;
  } else {
    const child = spawn(node, [process.argv[1], ...process.argv.slice(2)], { stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    child.on('exit', (code, signal) => {
      process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
    });
  }
}
