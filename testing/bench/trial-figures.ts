import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { plainEnv } from '../started-house.ts';

/** What a trial tells with `--json`: the last line it prints. It runs in a process of its own, as its memory counts. */
export async function figuresOfTrial<T>(
  name: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<T> {
  const { ended } = startTrial(name, args, env);
  return JSON.parse((await ended).at(-1)!) as T;
}

/** A trial under way. */
export interface RunningTrial {
  process: ChildProcess;
  /** The lines it has printed when it ends; a fault where it ends badly. */
  ended: Promise<string[]>;
  /** Comes with its first line. */
  begun: Promise<void>;
}

/** Starts a trial. */
export function startTrial(
  name: string,
  args: readonly string[],
  env: Record<string, string> = {},
): RunningTrial {
  const file = join(import.meta.dirname, '..', 'trial', `${name}.ts`);
  const child = spawn(process.execPath, [file, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...plainEnv(), ...env },
  });
  let out = '';
  let err = '';
  const first = Promise.withResolvers<void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    if (out.includes('\n')) first.resolve();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ended = new Promise<string[]>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      first.resolve();
      if (code === 0) resolve(out.trim().split('\n'));
      else reject(new Error(`${name} ${args.join(' ')} ended with ${code}: ${err}`));
    });
  });
  return { process: child, ended, begun: first.promise };
}
