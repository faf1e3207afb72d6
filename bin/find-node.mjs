// Plain JavaScript that any Node can read: it runs before anything is installed or built.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Does this very process run on a Node the sources can run on? */
export function isOwnNodeGood() {
  return Number(process.versions.node.split('.')[0]) >= 24;
}

/** A Node of version 24 or later: this one, else the one installed with the packages; null where there is none. */
export function findNode() {
  if (isOwnNodeGood()) return process.execPath;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const installed = join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin', file);
  return existsSync(installed) ? installed : null;
}

/** What to say where there is none. */
export const noNode =
  `没有适用的 Node：本机为 ${process.versions.node}，需要 24 或更高版本。请先运行 npm ci；在没有随附 Node 的平台上请自行安装 Node 24。\n` +
  `No suitable Node: this machine has ${process.versions.node}, and 24 or later is needed. Run npm ci first; where no Node comes with the packages, install Node 24.\n`;
