import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settingRules } from '../app/settings.ts';
import { freePort } from './free-port.ts';

export interface DemoAccount {
  email: string;
  password: string;
  role: string;
}

/** The house started as people start it: in a process of its own, on a data folder and a port of its own. */
export interface StartedHouse {
  url: string;
  dataDir: string;
  /** The accounts it printed. */
  demo: DemoAccount[];
  /** From the start of the process to its `Ready:` line. */
  readyMs: number;
  process: ChildProcess;
  /** What it has written to its error stream so far. */
  said(): string;
  /** Ends it as a power cut of the process would: with SIGKILL, nothing said. */
  kill(): Promise<void>;
  /** Asks it to end, and answers with how it ended and how long that took. */
  stop(): Promise<{ exit: number | null; ms: number }>;
}

export interface StartOptions {
  /** A new folder unless named. */
  dataDir?: string;
  /** Settings beyond the folder and the port. */
  env?: Record<string, string>;
  /** `bin/start.mjs` as `npm start` does, which also builds what is out of date; else the server alone. */
  entry?: 'app/start.ts' | 'bin/start.mjs';
}

/** A new empty data folder in the machine's place for passing things. */
export function newDataDir(): string {
  return mkdtempSync(join(tmpdir(), 'chancery-data-'));
}

const root = join(import.meta.dirname, '..');
const patience = 180_000;

/** Starts the house and waits until it is ready. One that ends before is an error with its words. */
export async function startHouse({
  dataDir = newDataDir(),
  env = {},
  entry = 'app/start.ts',
}: StartOptions = {}): Promise<StartedHouse> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [join(root, entry)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...plainEnv(), DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'warn', ...env },
  });
  let out = '';
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  let asked = false;
  child.once('exit', (code, signal) => {
    if (!asked) process.stderr.write(`the house ended by itself (${code ?? signal}):\n${err}`);
  });
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`not ready in time:\n${out}${err}`)), patience);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (!/^Ready: /m.test(out)) return;
      clearTimeout(late);
      resolve();
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code} before it was ready:\n${out}${err}`)));
  });
  return {
    url: /^Ready: (.*)$/m.exec(out)![1]!,
    dataDir,
    demo: demoOf(out),
    readyMs: performance.now() - began,
    process: child,
    said: () => err,
    async kill() {
      asked = true;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
    stop: () => {
      asked = true;
      return stop(child);
    },
  };
}

/** The environment without settings of the house: somebody's own must not reach a test. What was compiled once is kept, as by `npm start`. */
export function plainEnv(): NodeJS.ProcessEnv {
  const plain = Object.entries(process.env).filter(([name]) => !(name in settingRules));
  return { ...Object.fromEntries(plain), NODE_COMPILE_CACHE: compiled };
}

const compiled = join(root, 'node_modules', '.cache', 'compiled');

function demoOf(out: string): DemoAccount[] {
  return [...out.matchAll(/^demo: (\S+) (\S+) (\S+)$/gm)].map(([, email, password, role]) => ({
    email: email!,
    password: password!,
    role: role!,
  }));
}

async function stop(child: ChildProcess): Promise<{ exit: number | null; ms: number }> {
  const began = performance.now();
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }
  return { exit: child.exitCode, ms: performance.now() - began };
}
