import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { plainEnv } from './started-house.ts';

/** How a program ended, and what it said. */
export interface Ended {
  exit: number | null;
  stdout: string;
  stderr: string;
}

/** Runs one of the project's programs to its end, in a process of its own. */
export async function runToEnd(
  script: 'bin/chancery.mjs' | 'app/start.ts',
  args: string[],
  env: Record<string, string>,
): Promise<Ended> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '..', script), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...plainEnv(), ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const exit = await new Promise<number | null>((resolve, reject) => {
    child.once('close', resolve);
    child.once('error', reject);
  });
  return { exit, stdout, stderr };
}
